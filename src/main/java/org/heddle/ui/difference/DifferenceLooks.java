package org.heddle.ui.difference;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.difference.Difference;
import org.heddle.domain.difference.DifferenceKind;
import org.heddle.domain.difference.Mark;
import org.heddle.domain.team.Coder;
import org.heddle.ui.part.CodeDot;
import org.heddle.ui.part.CoderMark;
import org.heddle.ui.part.palette.CodeColour;
import org.heddle.ui.part.palette.CodePalette;
import org.heddle.ui.shell.StudyState;
import org.heddle.ui.shell.Workspace;
import org.kordamp.ikonli.feather.Feather;

/// How readings are named, coloured and marked in the text.
record DifferenceLooks(Workspace workspace) {

    static Feather icon(DifferenceKind kind) {
        return switch (kind) {
            case MISSED -> Feather.MINUS_CIRCLE;
            case BOUNDARY -> Feather.MAXIMIZE_2;
            case OTHER_CODE -> Feather.SHUFFLE;
        };
    }

    private StudyState state() {
        return workspace.study().now();
    }

    String name(CodeId code) {
        return state().codebook().find(code).map(one -> one.name()).orElse("(deleted code)");
    }

    private CodeColour colour(CodeId code) {
        return Optional.ofNullable(CodePalette.of(state().codebook()).get(code)).orElse(CodePalette.SLOTS.getFirst());
    }

    Node mark(Coder coder) {
        return new CoderMark(coder, state().position(coder.id()), true);
    }

    /// One coder's side in a line: the mark, and the code or that there is none.
    HBox side(Coder coder, List<Mark> marks, boolean isStrong) {
        var line = new HBox(6, mark(coder));
        line.getStyleClass().add("difference-side");
        if (marks.isEmpty()) {
            var none = new Label("not coded");
            none.getStyleClass().addAll("muted", "small");
            line.getChildren().add(none);
        } else {
            var label = new Label(name(marks.getFirst().code()) + (marks.size() > 1 ? ", " + marks.size() + " passages" : ""),
                    new CodeDot(colour(marks.getFirst().code()), workspace.themeProperty(), 8));
            label.setGraphicTextGap(6);
            label.getStyleClass().addAll("small", isStrong ? "strong" : "muted");
            label.setMinWidth(0);
            line.getChildren().add(label);
        }
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }

    /// Both readings as the transcript paints them.
    List<org.heddle.ui.transcript.marks.Mark> painted(Difference difference, Map<Coder, List<Mark>> sides) {
        return sides.entrySet().stream().flatMap(side -> side.getValue().stream().map(mark -> painted(difference, side.getKey(), mark))).toList();
    }

    private org.heddle.ui.transcript.marks.Mark painted(Difference difference, Coder coder, Mark mark) {
        String path = state().codebook().find(mark.code()).map(_ -> state().codebook().path(mark.code()).toString()).orElse("(deleted code)");
        return new org.heddle.ui.transcript.marks.Mark(id(difference, coder, mark), mark.span(),
                new org.heddle.ui.transcript.marks.Mark.Label(mark.code(), "%s · %s".formatted(coder.initials(), name(mark.code())), path, colour(mark.code())),
                org.heddle.ui.transcript.marks.Mark.Notes.plain(coder.initials(), path + "\n" + coder.name()));
    }

    private static CodingId id(Difference difference, Coder coder, Mark mark) {
        return new CodingId(UUID.nameUUIDFromBytes("%s %s %s".formatted(difference.id(), coder.id(), mark).getBytes(StandardCharsets.UTF_8)));
    }
}
