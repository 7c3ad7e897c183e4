package org.heddle.ui.search;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.coding.Coding;
import org.heddle.ui.part.CodeDot;
import org.heddle.ui.part.Words;
import org.heddle.ui.part.palette.CodeColour;
import org.heddle.ui.part.palette.CodePalette;
import org.heddle.ui.shell.TextSize;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.searching.Found;

/// A hit as keyword in context: who says it and where, the words before up to one vertical line, the hit, the words after, its codes.
final class KwicLine extends Region {
    private static final double EDGE = 16;
    private static final double WHO = 88;
    private static final double CODES = 76;
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
    private final Tooltip tip = new Tooltip();

    KwicLine(Workspace workspace) {
        this.workspace = workspace;
        who.getStyleClass().addAll("strong", "small");
        turn.getStyleClass().addAll("muted", "small");
        before.setAlignment(Pos.CENTER_RIGHT);
        before.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        before.getStyleClass().add("kwic-words");
        words.getStyleClass().addAll("kwic-words", "kwic-hit");
        after.getStyleClass().add("kwic-words");
        codes.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(who, turn, before, words, after, codes);
    }

    void show(Found.Passage hit) {
        who.setText(hit.attribution().isEmpty() ? hit.speaker() : hit.attribution());
        who.setTooltip(new Tooltip(hit.source().name()));
        turn.setText("turn " + hit.turn());
        before.setText(oneLine(hit.before()));
        words.setText(oneLine(hit.text()));
        after.setText(oneLine(hit.after()));
        showCodes(hit.codings());
        requestLayout();
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
        double right = Math.max(left, getWidth() - EDGE - codesWidth - 12);
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
        codes.resizeRelocate(getWidth() - EDGE - codesWidth, 0, codesWidth, height);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }
}
