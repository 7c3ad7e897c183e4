package org.heddle.ui.analysis.findings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.heddle.domain.finding.claim.CausalClaim;
import org.heddle.domain.finding.claim.ChainPicture;
import org.heddle.domain.finding.claim.Level;
import org.heddle.domain.link.Shown;
import org.heddle.domain.memo.MemoId;
import org.heddle.domain.memo.MemoLink;
import org.heddle.domain.quotes.QuoteRow;
import org.heddle.ui.analysis.Kept;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.NamePrompt;
import org.heddle.ui.part.Sheet;
import org.heddle.ui.part.SourceWords;
import org.heddle.ui.part.Words;
import org.heddle.ui.part.picture.PictureView;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.finding.Claimed;
import org.heddle.workbench.finding.Skeleton;
import org.kordamp.ikonli.feather.Feather;

/// A claim in hand: what is said to bring about what, where it is said, and the chains that all claims make.
final class ClaimPane extends VBox {
    private static final int MOST_PASSAGES = 60;

    private final FindingsViewModel model;
    private final Workspace workspace;
    private final HBox flags = new HBox(6);
    private final TextField from = Kept.line("claim-from", this::save);
    private final TextField to = Kept.line("claim-to", this::save);
    private final TextArea note = Kept.area("claim-note", 2, this::save);
    private final FlowPane marks = new FlowPane(10, 6);
    private final VBox passages = new VBox(8);
    private final PictureView drawing;
    private final ScrollPane frame = new ScrollPane();
    private List<CausalClaim> all = List.of();
    private Optional<Claimed> shown = Optional.empty();

    ClaimPane(FindingsViewModel model, Workspace workspace) {
        super(12);
        this.model = model;
        this.workspace = workspace;
        drawing = new PictureView(workspace.themeProperty(), workspace.textSizeProperty().map(size -> size.scaled(1)));
        drawing.setId("claim-chains");
        drawing.onPicked(model::pickClaim);
        frame.setContent(drawing);
        frame.viewportBoundsProperty().map(bounds -> Math.rint(bounds.getWidth())).subscribe(_ -> draw());
        workspace.textSizeProperty().subscribe((_, _) -> draw());
        frame.setId("claim-chains-frame");
        frame.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        frame.minViewportHeightProperty().bind(drawing.prefHeightProperty());
        frame.getStyleClass().add("memo-page");
        getChildren().addAll(flags, Sheet.field("What brings it about", from), Sheet.field("What comes of it", to), marks, Sheet.field("Note", note), passages,
                Words.of("Chains", "caption"), frame);
    }

    void show(Claimed claim, Skeleton skeleton) {
        boolean isAnother = !id().equals(Optional.of(claim.memo().id()));
        if (isAnother) {
            save();
        }
        shown = Optional.of(claim);
        Kept.show(from, claim.claim().from(), isAnother);
        Kept.show(to, claim.claim().to(), isAnother);
        Kept.show(note, claim.claim().note(), isAnother);
        flags.getChildren().setAll(FindingRow.doubt(claim).stream().map(words -> Words.of(words, "chip", "warn")).toList());
        flags.setManaged(!flags.getChildren().isEmpty());
        marks.getChildren().setAll(level(claim.claim()), error(claim.claim()));
        passages(claim, skeleton);
        all = skeleton.claims().stream().map(Claimed::claim).toList();
        drawing.saying(at -> at < all.size() ? Stream.of(all.get(at).arrow(), all.get(at).remarks()).filter(words -> !words.isEmpty())
                .reduce("%s\n%s"::formatted).orElse("") : "");
        draw();
    }

    /// Within the pane.
    private void draw() {
        drawing.show(ChainPicture.of(all, drawing.room(frame.getViewportBounds().getWidth())));
    }

    private Optional<MemoId> id() {
        return shown.map(one -> one.memo().id());
    }

    /// Nothing is in hand; what was typed is kept.
    void leave() {
        save();
        shown = Optional.empty();
    }

    /// While an end is empty, nothing is kept.
    private void save() {
        shown.ifPresent(claim -> {
            CausalClaim before = claim.claim();
            var said = new CausalClaim(from.getText(), to.getText(), before.level(), before.error(), note.getText());
            if (said.isWhole() && !said.equals(before)) {
                say(said);
            }
        });
    }

    private void say(CausalClaim said) {
        shown.ifPresent(claim -> {
            shown = Optional.of(new Claimed(claim.memo(), said, claim.said()));
            model.say(claim.memo(), said);
        });
    }

    private Node level(CausalClaim claim) {
        var menu = new MenuButton("Level: " + claim.level().words());
        menu.setId("claim-level");
        for (Level one : Level.values()) {
            var item = new RadioMenuItem(one.words());
            item.setSelected(one == claim.level());
            item.setOnAction(_ -> say(claim.at(one)));
            menu.getItems().add(item);
        }
        return menu;
    }

    private Node error(CausalClaim claim) {
        var menu = new MenuButton("Error of logic: " + (claim.error().isEmpty() ? "none seen" : claim.error()));
        menu.setId("claim-error");
        menu.setMnemonicParsing(false);
        for (String one : Stream.concat(Stream.of(""), CausalClaim.ERRORS.stream()).toList()) {
            var item = new RadioMenuItem(one.isEmpty() ? "none seen" : one);
            item.setSelected(one.equals(claim.error()));
            item.setOnAction(_ -> say(claim.erring(one)));
            menu.getItems().add(item);
        }
        var other = new MenuItem("Another…");
        other.setOnAction(_ -> NamePrompt.ask(menu, "The error of logic", claim.error(), words -> say(claim.erring(words))));
        menu.getItems().add(other);
        return menu;
    }

    private void passages(Claimed claim, Skeleton skeleton) {
        passages.getChildren().setAll(Words.of("Said in", "caption"));
        for (Shown said : claim.said()) {
            var link = new MemoLink.ToPassage(said.passage().source(), said.passage().span());
            var facts = new HBox(6, Words.of(said.voice().attribution(), "muted", "small"), Passages.way(said.source(), said.passage(), workspace));
            if (claim.memo().links().contains(link)) {
                facts.getChildren().add(Icons.button("claim-untie-" + said.passage().span().start(), Feather.X, "Detach this passage",
                        () -> model.unlink(claim.memo(), link)));
            }
            facts.setAlignment(Pos.CENTER_LEFT);
            passages.getChildren().add(new VBox(2, SourceWords.of("“%s”".formatted(said.words()), Double.MAX_VALUE), facts));
        }
        List<QuoteRow> offered = FindingPane.quotes(skeleton).filter(row -> claim.said().stream()
                .noneMatch(said -> said.passage().equals(Passages.place(row)))).limit(MOST_PASSAGES).toList();
        passages.getChildren().add(new HBox(Passages.offer("claim-passage", offered, passage -> model.link(claim.memo(), passage))));
        passages.getChildren().add(Words.wrapped("Chosen quotes are offered here. Other words: select them in the transcript and write a memo of the kind “claim”.",
                "muted", "small"));
    }
}
