package org.heddle.ui.quotes.published;

import java.util.List;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import org.heddle.ui.part.SourceFlow;
import org.heddle.ui.part.SourceWords;
import org.heddle.ui.quotes.published.SourceRun.Use;

/// Words of the source with what is printed painted behind them; what is left out is struck through.
final class MarkedFlow extends StackPane {
    private final Path printed = new Path();
    private final SourceFlow flow = new SourceFlow();
    private List<SourceRun> runs = List.of();

    MarkedFlow() {
        printed.getStyleClass().add("form-printed");
        printed.setManaged(false);
        flow.setLineSpacing(4);
        flow.setMinWidth(0);
        flow.getStyleClass().add("form-flow");
        getChildren().addAll(printed, flow);
        flow.needsLayoutProperty().subscribe(needs -> {
            if (!needs) {
                paint();
            }
        });
    }

    void show(List<SourceRun> now) {
        runs = List.copyOf(now);
        flow.getChildren().clear();
        for (SourceRun run : runs) {
            for (Text piece : SourceWords.pieces(run.words(), "form-words", look(run.use()))) {
                piece.setStrikethrough(run.use() == Use.LEFT_OUT || run.use() == Use.REPLACED);
                flow.getChildren().add(piece);
            }
        }
        String words = String.join("", runs.stream().map(SourceRun::words).toList());
        setNodeOrientation(SourceWords.direction(words));
        setAccessibleText(String.join("", runs.stream().map(MarkedFlow::told).toList()));
    }

    private static String told(SourceRun run) {
        return switch (run.use()) {
            case PRINTED, OUTSIDE -> run.words();
            case LEFT_OUT -> " (left out: %s) ".formatted(run.words().strip());
            case REPLACED -> " (replaced: %s) ".formatted(run.words().strip());
        };
    }

    private static String look(Use use) {
        return switch (use) {
            case PRINTED -> "used";
            case LEFT_OUT, REPLACED, OUTSIDE -> "unused";
        };
    }

    private void paint() {
        printed.getElements().clear();
        int at = 0;
        for (SourceRun run : runs) {
            if (run.use() == Use.PRINTED) {
                printed.getElements().addAll(flow.getRangeShape(at, at + run.words().length(), false));
            }
            at += run.words().length();
        }
        printed.setLayoutX(flow.getLayoutX());
        printed.setLayoutY(flow.getLayoutY());
    }
}
