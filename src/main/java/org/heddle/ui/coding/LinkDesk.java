package org.heddle.ui.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.layout.StackPane;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.link.LinkKind;
import org.heddle.domain.link.LinkReport;
import org.heddle.domain.link.Shown;
import org.heddle.domain.quotes.published.Passage;
import org.heddle.domain.source.SourceId;
import org.heddle.ui.keys.Act;
import org.heddle.ui.link.LinkSheet;
import org.heddle.ui.link.LinkTab;
import org.heddle.ui.link.LinksModel;
import org.heddle.ui.shell.Workspace;
import org.heddle.ui.transcript.TranscriptView;
import org.heddle.ui.transcript.margin.MarginSign;
import org.heddle.workbench.link.Linking;

/// Links in the Code room: begun and finished with one key, shown as signs beside the text and in a tab beside it.
final class LinkDesk implements AutoCloseable {
    private static final int SIGN_WORDS = 70;

    private final Workspace workspace;
    private final CodingModel model;
    private final TranscriptView text;
    private final StackPane room;
    private final LinksModel links;
    private final LinkTab tab;

    LinkDesk(Workspace workspace, CodingModel model, TranscriptView text, StackPane room) {
        this.workspace = workspace;
        this.model = model;
        this.text = text;
        this.room = room;
        links = new LinksModel(workspace);
        tab = new LinkTab(workspace, links, this::edit);
        model.sourceProperty().subscribe(open -> links.show(open.map(OpenSource::id)));
        links.linesProperty().subscribe(_ -> showSigns());
    }

    LinkTab tab() {
        return tab;
    }

    ReadOnlyObjectProperty<Optional<Shown>> begunProperty() {
        return links.begunProperty();
    }

    /// The first time the selected words, or the chosen coding's, are where a link begins; the second time they are where it ends.
    void link() {
        Optional<Passage> here = model.sourceProperty().get().flatMap(open -> model.passage().or(() -> model.chosenCoding().map(Coding::span))
                .map(span -> new Passage(open.id(), span)));
        String key = workspace.keys().caps(Act.LINK).getFirst();
        if (here.isEmpty()) {
            workspace.messages().say("Select some words or click a coding first, then press %s to begin a link there.".formatted(key));
        } else if (links.begunProperty().get().isEmpty()) {
            links.begin(here.get());
            workspace.messages().say("A link begins here. Select the other passage, in any source, and press %s again.".formatted(key));
        } else if (links.begunProperty().get().get().passage().equals(here.get())) {
            links.forget();
            workspace.messages().say("The link that had begun here is forgotten.");
        } else {
            finish(links.begunProperty().get().get(), here.get());
        }
    }

    private void finish(Shown from, Passage to) {
        var _ = new Linking(workspace.project()).shown(List.of(to)).thenAccept(shown -> Optional.ofNullable(shown.get(to)).ifPresent(end ->
                ask("Link two passages", new LinkSheet.Asked(from, end, LinkKind.CONTRADICTS, ""), (kind, comment) -> links.finish(to, kind, comment))));
    }

    private void edit(LinkReport.Line line) {
        ask("Change a link", new LinkSheet.Asked(line.from(), line.to(), line.link().kind(), line.link().comment()),
                (kind, comment) -> links.edit(line.link(), kind, comment));
    }

    private void ask(String title, LinkSheet.Asked asked, BiConsumer<LinkKind, String> say) {
        new LinkSheet(title, asked, links.kinds(), say).open(room, text::requestFocus);
    }

    private void showSigns() {
        var signs = new ArrayList<MarginSign>();
        model.sourceProperty().get().map(OpenSource::id).ifPresent(id -> links.linesProperty().get().forEach(line -> {
            sign(line, line.from(), line.to(), id, signs);
            sign(line, line.to(), line.from(), id, signs);
        }));
        text.setSigns(signs);
    }

    private void sign(LinkReport.Line line, Shown near, Shown far, SourceId open, List<MarginSign> signs) {
        if (near.passage().source().equals(open)) {
            String words = far.words().replaceAll("\\s+", " ");
            int cut = Math.min(words.length(), SIGN_WORDS);
            String first = words.substring(0, cut) + (cut < words.length() ? "…" : "");
            signs.add(new MarginSign(near.passage().span(), "%s\n“%s”\n%s".formatted(line.link().words(near.passage()), first, far.where()),
                    () -> workspace.showPassage(far.passage().source(), far.passage().span())));
        }
    }

    @Override
    public void close() {
        links.close();
    }
}
