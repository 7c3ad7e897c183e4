package org.heddle.ui.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.heddle.domain.progress.Coverage;
import org.heddle.domain.report.Counted;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceKind;
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;
import org.heddle.ui.part.CoderMark;
import org.heddle.ui.part.Icons;
import org.heddle.ui.shell.StudyState;
import org.heddle.ui.shell.Workspace;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Draws a case, or a source: for whom it is, and how far the coder in hand has come with it.
final class SourceCell extends TreeCell<SourceRow> {
    private static final double NARROW = 252;
    private static final int MOST_MARKS = 2;

    private final Workspace workspace;
    private final SourceListModel model;
    private Optional<Facts> shown = Optional.empty();

    /// What the line says. It is made anew only when this changes: new nodes are dear, and every act asks all cells.
    private record Facts(SourceRow row, String roles, WorkSign work, Optional<Coverage> mine, List<Coder> team, Set<CoderId> finished,
                         List<String> lines, int codings, boolean sealed, boolean narrow) {}

    SourceCell(Workspace workspace, SourceListModel model) {
        this.workspace = workspace;
        this.model = model;
        setPrefWidth(0);
        widthProperty().map(width -> width.doubleValue() < NARROW).subscribe(_ -> again());
    }

    @Override
    protected void updateItem(@Nullable SourceRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        Optional<Facts> now = empty || row == null ? Optional.empty() : Optional.of(facts(row));
        if (!now.equals(shown)) {
            shown = now;
            setTooltip(null);
            setGraphic(now.map(facts -> switch (facts.row()) {
                case SourceRow.Group group -> group(group);
                case SourceRow.One one -> source(one.source(), facts);
            }).orElse(null));
        }
    }

    /// Looks again whether what it shows has changed.
    void again() {
        updateItem(getItem(), isEmpty());
    }

    private Facts facts(SourceRow row) {
        return switch (row) {
            case SourceRow.Group _ -> new Facts(row, "", WorkSign.UNTOUCHED, Optional.empty(), List.of(), Set.of(), List.of(), 0, false, false);
            case SourceRow.One(var source) -> facts(row, source);
        };
    }

    private Facts facts(SourceRow row, Source source) {
        StudyState state = workspace.study().now();
        CoderId me = workspace.coderProperty().get();
        var progress = model.progress(source);
        List<Coder> team = state.coders().stream().filter(coder -> model.isFor(source, coder.id())).toList();
        Set<CoderId> finished = team.stream().map(Coder::id).filter(coder -> state.isFinished(source.id(), coder)).collect(Collectors.toSet());
        return new Facts(row, roles(source, state), WorkSign.of(source.id(), me, state), progress.map(one -> one.coverage().get(me)), team, finished,
                model.lines(source), state.codingCounts().getOrDefault(source.id(), 0), state.sealing(source.id()).isPresent(), getWidth() < NARROW);
    }

    private Node group(SourceRow.Group group) {
        setAccessibleText("Case %s, %s".formatted(group.label(), Counted.of(group.sources(), "source")));
        var label = words(group.label(), "strong", "small");
        var arm = words(group.arm(), "muted", "small");
        arm.setMinWidth(0);
        return line(List.of(label, arm, filler(), words(String.valueOf(group.sources()), "muted", "small")));
    }

    private Node source(Source source, Facts facts) {
        tell(source, facts);
        boolean group = source.kind() == SourceKind.GROUP_INTERVIEW;
        var name = words(source.name(), "source-name");
        name.setMinWidth(0);
        var nodes = new ArrayList<Node>();
        nodes.add(Icons.of(group ? Feather.USERS : source.kind() == SourceKind.INDIVIDUAL_INTERVIEW ? Feather.USER : Feather.FILE_TEXT, Icons.ROW));
        nodes.addAll(List.of(name, filler()));
        if (facts.sealed()) {
            var sign = Icons.of(Feather.EYE_OFF, Icons.SMALL);
            sign.getStyleClass().add("sealed-sign");
            nodes.add(sign);
        }
        facts.team().stream().limit(MOST_MARKS).forEach(coder -> nodes.add(mark(coder, facts)));
        if (facts.team().size() > MOST_MARKS) {
            nodes.add(words("+" + (facts.team().size() - MOST_MARKS), "muted", "tiny"));
        }
        if (facts.work() == WorkSign.BEGUN && !facts.narrow()) {
            facts.mine().ifPresent(mine -> nodes.add(words("%d/%d".formatted(mine.codedTurns(), mine.turns()), "muted", "small")));
        }
        nodes.add(facts.work().draw(facts.mine().filter(mine -> mine.turns() > 0).map(mine -> (double) mine.codedTurns() / mine.turns()).orElse(0.0)));
        return line(nodes);
    }

    /// For whom it is: filled when that coder is finished, else a ring.
    private Node mark(Coder coder, Facts facts) {
        var mark = new CoderMark(coder, workspace.study().now().position(coder.id()), true);
        if (!facts.finished().contains(coder.id())) {
            mark.getStyleClass().add("ring");
        }
        mark.setMinWidth(Region.USE_PREF_SIZE);
        return mark;
    }

    private void tell(Source source, Facts facts) {
        String sealed = facts.sealed() ? ", in a sealed pass" : "";
        String roles = facts.roles().isEmpty() ? "" : " · " + facts.roles();
        String lines = facts.lines().isEmpty() ? "" : "\n" + String.join("\n", facts.lines());
        setTooltip(new Tooltip("%s%s\n%s, %s by you%s%s".formatted(source.name(), roles, Counted.of(facts.codings(), "coding"), facts.work().words(), sealed, lines)));
        String far = facts.mine().map(mine -> ", %d of %d turns coded by you".formatted(mine.codedTurns(), mine.turns())).orElse("");
        String team = facts.team().isEmpty() ? "" : ", for " + facts.team().stream()
                .map(coder -> coder.name() + (facts.finished().contains(coder.id()) ? " who is finished" : "")).collect(Collectors.joining(" and "));
        setAccessibleText("%s, %s, %s, %s%s%s%s".formatted(source.name(), facts.roles(), Counted.of(facts.codings(), "coding"), facts.work().words(), far, team, sealed));
    }

    private static String roles(Source source, StudyState state) {
        return state.speakers(source.id()).stream().filter(speaker -> !speaker.isInterviewer())
                .map(speaker -> speaker.role().orElse(speaker.label())).distinct().collect(Collectors.joining(", "));
    }

    private static HBox line(List<Node> nodes) {
        var line = new HBox(6);
        line.getChildren().setAll(nodes);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinHeight(28);
        return line;
    }

    private static Label words(String words, String... styles) {
        var label = new Label(words);
        label.getStyleClass().addAll(styles);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Region filler() {
        var filler = new Region();
        HBox.setHgrow(filler, Priority.ALWAYS);
        return filler;
    }
}
