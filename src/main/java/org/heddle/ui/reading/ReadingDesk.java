package org.heddle.ui.reading;

import java.util.Optional;
import javafx.scene.input.ScrollEvent;
import org.heddle.domain.source.SourceId;
import org.heddle.ui.transcript.TranscriptView;
import org.heddle.ui.transcript.text.TranscriptDocument;

/// Lets a transcript view look as its reader wants, and brings the reader back to where each source was left.
public final class ReadingDesk {
    private final TranscriptView text;
    private final Places places;
    private Optional<SourceId> shown = Optional.empty();

    public ReadingDesk(TranscriptView text, ReadingChoices model, Places places) {
        this.text = text;
        this.places = places;
        model.optionsProperty().subscribe(options -> text.lookProperty().set(options.look()));
        text.shownOffsetsProperty().addListener((_, _, _) -> leave());
        text.selectionProperty().addListener((_, _, _) -> leave());
        text.addEventHandler(ScrollEvent.SCROLL, event -> {
            if (event.isShortcutDown() && event.getDeltaY() != 0) {
                model.zoom(event.getDeltaY() > 0 ? 1 : -1);
                event.consume();
            }
        });
    }

    /// Puts another text on the desk, opened where it was left.
    public void show(Optional<SourceId> source, TranscriptDocument document) {
        leave();
        shown = Optional.empty();
        text.show(document);
        source.flatMap(places::of).ifPresent(text::returnTo);
        shown = source;
    }

    /// Remembers where the reader is.
    public void leave() {
        shown.filter(_ -> !text.document().isEmpty()).ifPresent(source -> places.keep(source, text.place()));
    }
}
