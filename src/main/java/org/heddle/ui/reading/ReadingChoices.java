package org.heddle.ui.reading;

import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.team.CoderId;
import org.heddle.ui.reading.CodesShown.Chosen;
import org.heddle.ui.shell.Workspace;
import org.heddle.ui.transcript.page.PageLook;

/// How the person in this window reads, kept by this computer for each project and coder.
public final class ReadingChoices {
    private final Workspace workspace;
    private final ObjectProperty<ReadingOptions> options = new SimpleObjectProperty<>(ReadingOptions.USUAL);

    public ReadingChoices(Workspace workspace) {
        this.workspace = workspace;
        workspace.coderProperty().subscribe(coder -> options.set(kept(coder)));
        options.addListener((_, _, now) -> workspace.settings().note(key(workspace.coderProperty().get()), now.asLine()));
    }

    private ReadingOptions kept(CoderId coder) {
        return workspace.settings().get(key(coder)).map(ReadingOptions::of).orElse(ReadingOptions.USUAL);
    }

    private String key(CoderId coder) {
        return "reading.%s.%s".formatted(workspace.project().projectId(), coder.value());
    }

    public ObjectProperty<ReadingOptions> optionsProperty() {
        return options;
    }

    public ReadingOptions now() {
        return options.get();
    }

    public void look(PageLook look) {
        options.set(now().looking(look));
    }

    /// Larger or smaller by so many pixels; 0 is the usual size.
    public void zoom(int by) {
        look(now().look().sized(by == 0 ? PageLook.USUAL_SIZE : now().look().size() + by));
    }

    public void colour(ColourBy by) {
        options.set(now().coloured(by));
    }

    public void show(CodesShown codes) {
        options.set(now().showing(codes));
    }

    /// Draws one code (with all below it) or leaves it out; the first one chosen leaves out all others, and without any all are drawn again.
    public void choose(CodeId code, boolean isShown) {
        Chosen before = now().shown() instanceof Chosen chosen ? chosen : new Chosen(Set.of());
        Chosen after = before.with(code, isShown);
        show(after.codes().isEmpty() ? CodesShown.ALL : after);
    }
}
