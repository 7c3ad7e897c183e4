package org.heddle.ui.source;

import javafx.scene.layout.StackPane;
import org.heddle.domain.source.SourceId;

/// What the list of sources sets off in the room around it.
public interface SourceActs {
    void open(SourceId source);

    /// Opens it and goes to its text.
    void enter(SourceId source);

    void memo(SourceId source);

    void uncoded(SourceId source);

    void lineByLine(SourceId source);

    void correct(SourceId source);

    void importFiles();

    /// What sheets are laid over.
    StackPane room();
}
