package org.heddle.ui.analysis.links;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.heddle.domain.analysis.CodedPlace;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.link.Shown;
import org.heddle.domain.quotes.published.Passage;
import org.heddle.ui.link.LinkSheet;
import org.heddle.domain.link.LinkKind;
import org.heddle.ui.part.CodeDot;
import org.heddle.ui.part.EmptyState;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.SourceWords;
import org.heddle.ui.part.palette.CodePalette;
import org.heddle.ui.shell.Workspace;
import org.kordamp.ikonli.feather.Feather;

/// A proposal's passages of both sides beside each other. One of each is chosen and linked; nothing is linked by itself.
final class BesidePane extends BorderPane {
    private final Workspace workspace;
    private final LinksPageModel model;
    private final StackPane room;
    private final ListView<CodedPlace> here = Cards.list("this-side", "Passages of the one side", this::row, _ -> link());
    private final ListView<CodedPlace> there = Cards.list("other-side", "Passages of the other side", this::row, _ -> link());
    private final Button link = new Button("Link the two…", Icons.of(Feather.LINK_2, Icons.ROW));
    private Optional<Proposal> shown = Optional.empty();
    private Map<Passage, Shown> read = Map.of();

    BesidePane(Workspace workspace, LinksPageModel model, StackPane room) {
        this.workspace = workspace;
        this.model = model;
        this.room = room;
        link.setId("link-the-two");
        link.getStyleClass().add("accent");
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setOnAction(_ -> link());
    }

    void show(Optional<Proposal> proposal) {
        shown = proposal;
        if (proposal.isEmpty()) {
            setTop(null);
            setCenter(new EmptyState("Choose what is proposed at the left to read both sides beside each other."));
            return;
        }
        Proposal one = proposal.get();
        here.getItems().clear();
        there.getItems().clear();
        var _ = model.words(one).whenComplete((words, failure) -> fill(one, words, failure));
        var words = new VBox(SourceWords.of(one.title(), Double.MAX_VALUE, "strong"), SourceWords.of(one.facts(), Double.MAX_VALUE, "muted", "small"));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var head = new HBox(8, words, link);
        head.getStyleClass().addAll("scope-line");
        setTop(head);
        var sides = new HBox(side(here), side(there));
        sides.setMinHeight(0);
        setCenter(sides);
    }

    private void fill(Proposal one, Map<Passage, Shown> words, Throwable failure) {
        if (failure != null) {
            workspace.messages().failed(failure);
        } else if (shown.filter(one::equals).isPresent()) {
            read = words;
            Cards.fill(here, one.here());
            Cards.fill(there, one.there());
        }
    }

    private static Region side(ListView<CodedPlace> list) {
        list.setPrefWidth(10);
        HBox.setHgrow(list, Priority.ALWAYS);
        return list;
    }

    private Node row(CodedPlace place) {
        CodeId code = place.codes().getFirst();
        var colour = Optional.ofNullable(CodePalette.of(workspace.study().now().codebook()).get(code)).orElse(CodePalette.SLOTS.getFirst());
        var name = new HBox(6, new CodeDot(colour, workspace.themeProperty(), 8), SourceWords.of(model.name(code), Double.MAX_VALUE, "small"));
        name.getStyleClass().add("centred");
        return new VBox(2, name, words(place).<Region>map(one -> Cards.weighed(one, workspace)).orElseGet(Region::new));
    }

    private Optional<Shown> words(CodedPlace place) {
        return Optional.ofNullable(read.get(LinksPageModel.passage(place)));
    }

    private void link() {
        Optional<Shown> from = Optional.ofNullable(here.getSelectionModel().getSelectedItem()).flatMap(this::words);
        Optional<Shown> to = Optional.ofNullable(there.getSelectionModel().getSelectedItem()).flatMap(this::words);
        if (from.isPresent() && to.isPresent() && shown.isPresent()) {
            new LinkSheet("Link two passages", new LinkSheet.Asked(from.get(), to.get(), shown.get().kind(), ""), List.copyOf(LinkKind.STANDARD),
                    (kind, comment) -> model.link(from.get().passage(), to.get().passage(), kind, comment)).open(room, link::requestFocus);
        }
    }
}
