package org.heddle.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.coding.Coding;
import org.heddle.ui.part.CodeDot;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.Words;
import org.heddle.ui.part.palette.CodeColour;
import org.heddle.ui.part.palette.CodePalette;
import org.heddle.ui.shell.TextSize;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.searching.Found;
import org.kordamp.ikonli.feather.Feather;

/// A hit as keyword in context: who says it and where, the words before up to one vertical line, the hit, the words after, its codes.
final class KwicLine extends Region {
    private static final double EDGE = 16;
    private static final double WHO = 88;
    private static final double CODES = 76;
    private static final double JUDGING = 88;
    private static final double LINE_AT = 0.44;
    private static final double DOT = 10;
    private static final int MOST_DOTS = 4;

    private final Workspace workspace;
    private final Label who = new Label();
    private final Label turn = new Label();
    private final Label before = new Label();
    private final Label words = new Label();
    private final Label after = new Label();
    private final HBox codes = new HBox(4);
    private final HBox judging = new HBox(4);
    private final ProposalModel proposals;
    private final Tooltip tip = new Tooltip();

    KwicLine(Workspace workspace, ProposalModel proposals) {
        this.workspace = workspace;
        this.proposals = proposals;
        who.getStyleClass().addAll("strong", "small");
        turn.getStyleClass().addAll("muted", "small");
        before.setAlignment(Pos.CENTER_RIGHT);
        before.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        before.getStyleClass().add("kwic-words");
        words.getStyleClass().addAll("kwic-words", "kwic-hit");
        after.getStyleClass().add("kwic-words");
        codes.setAlignment(Pos.CENTER_LEFT);
        judging.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(who, turn, before, words, after, codes, judging);
    }

    void show(Found.Passage hit) {
        who.setText(hit.attribution().isEmpty() ? hit.speaker() : hit.attribution());
        who.setTooltip(new Tooltip(hit.source().name()));
        turn.setText("turn " + hit.turn());
        before.setText(oneLine(hit.before()));
        words.setText(oneLine(hit.text()));
        after.setText(oneLine(hit.after()));
        showCodes(hit.codings());
        showJudging(hit);
        requestLayout();
    }

    private void showJudging(Found.Passage hit) {
        judging.getChildren().clear();
        Optional<ProposalModel.Answer> answer = proposals.answer(hit);
        for (Label label : List.of(before, words, after, who)) {
            label.setOpacity(answer.equals(Optional.of(ProposalModel.Answer.REJECTED)) ? 0.6 : 1);
        }
        if (proposals.codeProperty().get().isPresent()) {
            answer.ifPresentOrElse(said -> judging.getChildren().add(chip(hit, said)), () -> judging.getChildren().addAll(
                    button(hit, ProposalModel.Answer.ACCEPTED, Feather.CHECK, "Accept (A)"), button(hit, ProposalModel.Answer.REJECTED, Feather.X, "Reject (X)")));
            setAccessibleText(getAccessibleText() + ". " + answer.map(KwicLine::words).orElse("not answered"));
        }
    }

    private static String words(ProposalModel.Answer answer) {
        return answer == ProposalModel.Answer.ACCEPTED ? "accepted" : "rejected";
    }

    private Button button(Found.Passage hit, ProposalModel.Answer answer, Feather icon, String words) {
        Button button = Icons.button(words.startsWith("A") ? "hit-accept" : "hit-reject", icon, words, () -> proposals.say(hit, answer));
        button.getStyleClass().add("hit-button");
        button.setFocusTraversable(false);
        return button;
    }

    /// A click takes the answer back.
    private Button chip(Found.Passage hit, ProposalModel.Answer answer) {
        var chip = new Button(words(answer), Icons.of(answer == ProposalModel.Answer.ACCEPTED ? Feather.CHECK : Feather.X, Icons.SMALL));
        chip.getStyleClass().setAll("chip", "chip-button", answer == ProposalModel.Answer.ACCEPTED ? "ok" : "quiet");
        chip.setTooltip(new Tooltip("Take the answer back"));
        chip.setFocusTraversable(false);
        chip.setMinWidth(USE_PREF_SIZE);
        chip.setOnAction(_ -> proposals.say(hit, answer));
        return chip;
    }

    static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private void showCodes(List<Coding> codings) {
        Codebook codebook = workspace.study().now().codebook();
        var looks = CodePalette.of(codebook);
        List<Code> distinct = codings.stream().map(Coding::code).distinct().flatMap(id -> codebook.find(id).stream()).toList();
        var nodes = new ArrayList<Node>();
        for (Code code : distinct.subList(0, Math.min(MOST_DOTS, distinct.size()))) {
            CodeColour colour = looks.getOrDefault(code.id(), CodePalette.SLOTS.getFirst());
            nodes.add(new CodeDot(colour, workspace.themeProperty(), DOT));
        }
        if (distinct.isEmpty()) {
            nodes.add(Words.of("uncoded", "muted", "small"));
        } else if (distinct.size() > MOST_DOTS) {
            nodes.add(Words.of("+" + (distinct.size() - MOST_DOTS), "muted", "small"));
        }
        codes.getChildren().setAll(nodes);
        Tooltip.uninstall(codes, tip);
        tip.setText(String.join("\n", distinct.stream().map(code -> codebook.path(code.id()).toString()).toList()));
        if (!distinct.isEmpty()) {
            Tooltip.install(codes, tip);
        }
        setAccessibleText("%s, turn %s: %s%s%s. %s".formatted(who.getText(), turn.getText(), before.getText(), words.getText(), after.getText(),
                distinct.isEmpty() ? "uncoded" : "coded " + String.join(", ", distinct.stream().map(Code::name).toList())));
    }

    Node hit() {
        return words;
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight();
        TextSize size = workspace.textSizeProperty().get();
        double whoWidth = size.scaled(WHO);
        double codesWidth = size.scaled(CODES);
        double left = EDGE + whoWidth + 8;
        double judgingWidth = proposals.codeProperty().get().isPresent() ? size.scaled(JUDGING) : 0;
        double right = Math.max(left, getWidth() - EDGE - codesWidth - judgingWidth - 12);
        double line = snapPositionX(left + (right - left) * LINE_AT);
        double whoHeight = who.prefHeight(-1);
        double turnHeight = turn.prefHeight(-1);
        double top = snapPositionY((height - whoHeight - turnHeight) / 2);
        who.resizeRelocate(EDGE, top, whoWidth, whoHeight);
        turn.resizeRelocate(EDGE, top + whoHeight, whoWidth, turnHeight);
        double hitWidth = Math.min(snapSizeX(words.prefWidth(-1)), Math.max(0, right - line));
        double lineHeight = words.prefHeight(-1);
        double y = snapPositionY((height - lineHeight) / 2);
        before.resizeRelocate(left, y, Math.max(0, line - left), lineHeight);
        words.resizeRelocate(line, y, hitWidth, lineHeight);
        after.resizeRelocate(line + hitWidth, y, Math.max(0, right - line - hitWidth), lineHeight);
        codes.resizeRelocate(getWidth() - EDGE - codesWidth - judgingWidth, 0, codesWidth, height);
        judging.resizeRelocate(getWidth() - EDGE - judgingWidth, 0, judgingWidth, height);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }
}
