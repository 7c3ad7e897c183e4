package org.heddle.ui.source;

import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceKind;
import org.heddle.ui.part.Icons;
import org.heddle.ui.shell.StudyState;
import org.heddle.ui.shell.Workspace;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Draws a case, or a source with who speaks in it and whether its coder has finished.
final class SourceCell extends TreeCell<SourceRow> {
    private final Workspace workspace;
    private Standing shown = new Standing(0, false);

    SourceCell(Workspace workspace) {
        this.workspace = workspace;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable SourceRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setTooltip(null);
        setGraphic(empty || row == null ? null : switch (row) {
            case SourceRow.Group group -> group(group);
            case SourceRow.One one -> source(one.source());
        });
    }

    /// Draws anew when the codings or the tick of the source are no longer what they were.
    void renew() {
        if (getItem() instanceof SourceRow.One one && !isEmpty() && !standing(one.source()).equals(shown)) {
            updateItem(one, false);
        }
    }

    private record Standing(int codings, boolean isFinished) {}

    private Standing standing(Source source) {
        StudyState state = workspace.study().now();
        return new Standing(state.codingCounts().getOrDefault(source.id(), 0), state.isFinished(source.id(), workspace.coderProperty().get()));
    }

    private Node group(SourceRow.Group group) {
        setAccessibleText("Case %s, %d sources".formatted(group.label(), group.sources()));
        var label = words(group.label(), "strong", "small");
        var arm = words(group.arm(), "muted", "small");
        arm.setMinWidth(0);
        return line(label, arm, filler(), words(String.valueOf(group.sources()), "muted", "small"));
    }

    private Node source(Source source) {
        StudyState state = workspace.study().now();
        boolean group = source.kind() == SourceKind.GROUP_INTERVIEW;
        var icon = Icons.of(group ? Feather.USERS : source.kind() == SourceKind.INDIVIDUAL_INTERVIEW ? Feather.USER : Feather.FILE_TEXT, Icons.ROW);
        var name = words(source.name(), "source-name");
        name.setMinWidth(0);
        String roles = roles(source, state);
        setTooltip(new Tooltip(roles.isEmpty() ? source.name() : source.name() + " · " + roles));
        shown = standing(source);
        boolean finished = shown.isFinished();
        int codings = shown.codings();
        setAccessibleText("%s, %s, %d codings%s".formatted(source.name(), roles, codings, finished ? ", finished" : ""));
        var mark = finished ? Icons.of(Feather.CHECK_CIRCLE, Icons.ROW) : Icons.of(Feather.CIRCLE, Icons.ROW);
        mark.getStyleClass().add(finished ? "ok" : "faint-icon");
        return line(icon, name, filler(), words(codings == 0 ? "" : String.valueOf(codings), "muted", "small"), mark);
    }

    private static String roles(Source source, StudyState state) {
        return state.speakers(source.id()).stream().filter(speaker -> !speaker.isInterviewer())
                .map(speaker -> speaker.role().orElse(speaker.label())).distinct().collect(Collectors.joining(", "));
    }

    private static HBox line(Node... nodes) {
        var line = new HBox(6, nodes);
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
