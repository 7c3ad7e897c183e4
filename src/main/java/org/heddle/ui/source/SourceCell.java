package org.heddle.ui.source;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.heddle.domain.report.Counted;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceKind;
import org.heddle.ui.part.Icons;
import org.heddle.ui.shell.StudyState;
import org.heddle.ui.shell.Workspace;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Draws a case, or a source with who speaks in it and how far the coder in hand has come with it.
final class SourceCell extends TreeCell<SourceRow> {
    private final Workspace workspace;
    private Optional<Facts> shown = Optional.empty();

    /// What the line says. It is made anew only when this changes: new nodes are dear, and every act asks all cells.
    private record Facts(SourceRow row, String roles, WorkSign work, int codings, boolean sealed) {}

    SourceCell(Workspace workspace) {
        this.workspace = workspace;
        setPrefWidth(0);
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
        StudyState state = workspace.study().now();
        return switch (row) {
            case SourceRow.Group _ -> new Facts(row, "", WorkSign.UNTOUCHED, 0, false);
            case SourceRow.One(var source) -> new Facts(row, roles(source, state),
                    WorkSign.of(source.id(), workspace.coderProperty().get(), state), state.codingCounts().getOrDefault(source.id(), 0),
                    state.sealing(source.id()).isPresent());
        };
    }

    private Node group(SourceRow.Group group) {
        setAccessibleText("Case %s, %s".formatted(group.label(), Counted.of(group.sources(), "source")));
        var label = words(group.label(), "strong", "small");
        var arm = words(group.arm(), "muted", "small");
        arm.setMinWidth(0);
        return line(label, arm, filler(), words(String.valueOf(group.sources()), "muted", "small"));
    }

    private Node source(Source source, Facts facts) {
        boolean group = source.kind() == SourceKind.GROUP_INTERVIEW;
        var icon = Icons.of(group ? Feather.USERS : source.kind() == SourceKind.INDIVIDUAL_INTERVIEW ? Feather.USER : Feather.FILE_TEXT, Icons.ROW);
        var name = words(source.name(), "source-name");
        name.setMinWidth(0);
        String sealed = facts.sealed() ? ", in a sealed pass" : "";
        setTooltip(new Tooltip("%s%s\n%s by you%s".formatted(source.name(), facts.roles().isEmpty() ? "" : " · " + facts.roles(), facts.work().words(), sealed)));
        setAccessibleText("%s, %s, %s, %s%s".formatted(source.name(), facts.roles(), Counted.of(facts.codings(), "coding"), facts.work().words(), sealed));
        var sign = Icons.of(Feather.EYE_OFF, Icons.SMALL);
        sign.getStyleClass().add("sealed-sign");
        sign.setVisible(facts.sealed());
        sign.setManaged(facts.sealed());
        return line(icon, name, filler(), sign, words(facts.codings() == 0 ? "" : String.valueOf(facts.codings()), "muted", "small"), facts.work().draw());
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
