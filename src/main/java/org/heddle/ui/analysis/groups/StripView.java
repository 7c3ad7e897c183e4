package org.heddle.ui.analysis.groups;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.talk.GroupTalk.Moment;
import org.heddle.domain.talk.Strip;
import org.heddle.domain.talk.TalkReport;
import org.heddle.ui.part.palette.Theme;
import org.heddle.ui.part.picture.PictureView;

/// The turns of a talk as a picture: a click, or arrows and Enter, open one in the text.
final class StripView extends StackPane {
    private final PictureView picture;
    private final Consumer<Moment> open;
    private Optional<Shown> shown = Optional.empty();
    private int inHand;
    private double room;

    /// A talk as it is drawn.
    private record Shown(TalkReport report, Codebook codebook) {
        int turns() {
            return report.talk().moments().size();
        }

        Moment at(int turn) {
            return report.talk().moments().get(turn);
        }

        String words(int turn) {
            Moment moment = at(turn);
            return "Turn %d, %s%s".formatted(moment.turn(), report.talk().voices().get(moment.voice()).label(), moment.codes().isEmpty() ? ", no code"
                    : "\n" + moment.codes().stream().map(report.path()).collect(Collectors.joining("\n")));
        }
    }

    StripView(ObservableValue<Theme> theme, ObservableValue<Double> zoom, Consumer<Moment> open) {
        this.open = open;
        picture = new PictureView(theme, zoom);
        setId("turn-strip");
        setFocusTraversable(true);
        setAccessibleText("Turns in sequence; arrow keys go through them, Enter shows one in the text");
        getChildren().add(picture);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        picture.saying(turn -> shown.map(one -> one.words(turn)).orElse(""));
        picture.onPicked(turn -> shown.ifPresent(one -> open.accept(one.at(turn))));
        setOnKeyPressed(this::pressed);
        focusedProperty().subscribe(_ -> draw());
    }

    void show(TalkReport report, Codebook codebook) {
        shown = Optional.of(new Shown(report, codebook));
        inHand = Math.clamp(inHand, 0, Math.max(0, report.talk().moments().size() - 1));
        draw();
    }

    /// So many pixels wide it may be.
    void fit(double pixels) {
        room = pixels;
        draw();
    }

    private void pressed(KeyEvent key) {
        int turns = shown.map(Shown::turns).orElse(0);
        int step = key.getCode() == KeyCode.RIGHT ? 1 : key.getCode() == KeyCode.LEFT ? -1 : 0;
        if (turns > 0 && step != 0) {
            key.consume();
            inHand = Math.clamp((long) inHand + step, 0, turns - 1);
            shown.ifPresent(one -> setAccessibleText(one.words(inHand).replace('\n', ' ')));
            draw();
        } else if (turns > 0 && key.getCode() == KeyCode.ENTER) {
            key.consume();
            shown.ifPresent(one -> open.accept(one.at(inHand)));
        }
    }

    private void draw() {
        shown.ifPresent(one -> picture.show(Strip.of(one.report().talk(), one.codebook()::find,
                isFocused() && one.turns() > 0 ? OptionalInt.of(inHand) : OptionalInt.empty(), picture.room(room))));
    }
}
