package org.heddle.ui.transcript.margin;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Border;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.BorderStrokeStyle;
import javafx.scene.layout.BorderWidths;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.coding.Stance;
import org.heddle.domain.verification.Verdict;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.Star;
import org.heddle.ui.part.palette.Emphasis;
import org.heddle.ui.part.palette.Swatch;
import org.heddle.ui.transcript.marks.Mark.Sign;
import org.heddle.ui.transcript.marks.Mark;
import org.heddle.ui.transcript.marks.Painting;
import org.heddle.ui.transcript.text.Measures;
import org.kordamp.ikonli.javafx.FontIcon;

/// The name beside a stripe, with its verdict, comment and star. It can be clicked, reached by Tab and read aloud.
public final class StripeLabel extends HBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass QUIET = PseudoClass.getPseudoClass("quiet");
    private static final Font USUAL = Measures.medium(12);
    private static final Font CHOSEN = Measures.semiBold(12);
    private static final CornerRadii ROUND = new CornerRadii(4);

    private final Consumer<CodingId> pick;
    private final SwatchMark swatch = new SwatchMark();
    private final Label name = new Label();
    private final FontIcon verdict = new FontIcon();
    private final FontIcon comment = new FontIcon("fth-message-circle");
    private final Star star = new Star(Icons.SMALL);
    private final Region focusRing = new Region();
    private Optional<Drawn> drawn = Optional.empty();

    private record Drawn(Mark mark, Emphasis emphasis, boolean isSelected, Swatch swatch) {}

    StripeLabel(Consumer<CodingId> pick, Consumer<Optional<CodingId>> hover) {
        this.pick = pick;
        setManaged(false);
        setAlignment(Pos.CENTER_LEFT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        getStyleClass().add("stripe-label");
        comment.getStyleClass().add("comment");
        name.setMnemonicParsing(false);
        HBox.setHgrow(name, Priority.SOMETIMES);
        name.setMinWidth(0);
        focusRing.getStyleClass().add("focus-ring");
        focusRing.setManaged(false);
        focusRing.setMouseTransparent(true);
        getChildren().addAll(swatch, name, verdict, comment, star, focusRing);
        addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> drawn.ifPresent(now -> hover.accept(Optional.of(now.mark().id()))));
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> hover.accept(Optional.empty()));
        addEventHandler(MouseEvent.ANY, this::onMouse);
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        focusRing.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    private void onMouse(MouseEvent event) {
        if (event.getEventType() == MouseEvent.MOUSE_CLICKED && event.getButton() == MouseButton.PRIMARY) {
            pickThis();
        }
        event.consume();
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            pickThis();
            event.consume();
        }
    }

    private void pickThis() {
        drawn.ifPresent(now -> pick.accept(now.mark().id()));
    }

    void show(Mark mark, Painting painting) {
        Swatch colours = mark.label().colour().in(painting.theme());
        var now = new Drawn(mark, painting.emphasis(mark), painting.isSelected(mark), colours);
        if (drawn.filter(now::equals).isPresent()) {
            return;
        }
        drawn = Optional.of(now);
        setId("stripe-" + mark.id().value());
        name.setText(mark.label().name());
        setAccessibleText(words(mark));
        swatch.show(colours.stripe(), mark.label().colour().pattern());
        show(mark.notes());
        pseudoClassStateChanged(SELECTED, now.isSelected());
        pseudoClassStateChanged(QUIET, now.emphasis() == Emphasis.FADED);
        name.setFont(now.isSelected() ? CHOSEN : USUAL);
        frame(now, painting);
        // Its width is asked for in this same layout, before the next pass of the style sheets.
        applyCss();
    }

    private void frame(Drawn now, Painting painting) {
        setBorder(now.isSelected() ? new Border(new BorderStroke(now.swatch().stripe(), BorderStrokeStyle.SOLID, ROUND, new BorderWidths(1.5)))
                : Border.EMPTY);
        setBackground(now.emphasis() != Emphasis.STRONG ? Background.EMPTY
                : new Background(new BackgroundFill(now.swatch().fill(painting.theme(), Emphasis.PLAIN), ROUND, Insets.EMPTY)));
    }

    private void show(Mark.Notes notes) {
        show(comment, notes.signs().contains(Sign.COMMENT));
        show(star, notes.signs().contains(Sign.STAR));
        boolean isChanged = notes.signs().contains(Sign.CHANGED);
        show(verdict, notes.verdict().isPresent() || isChanged);
        if (isChanged) {
            verdict.setIconLiteral("fth-refresh-cw");
            verdict.getStyleClass().setAll("ikonli-font-icon", "warn");
        }
        notes.verdict().ifPresent(given -> {
            verdict.setIconLiteral(switch (given) {
                case AGREE -> "fth-check";
                case DISAGREE -> "fth-x";
                case QUERY -> "fth-help-circle";
            });
            verdict.getStyleClass().setAll("ikonli-font-icon", given.word());
        });
    }

    private static void show(Node icon, boolean isThere) {
        icon.setVisible(isThere);
        icon.setManaged(isThere);
    }

    private static String words(Mark mark) {
        var notes = mark.notes();
        var said = Stream.of(mark.label().path(), "coded by " + notes.coder(), notes.verdict().map(Verdict::word).orElse(""),
                notes.stance() == Stance.EXEMPLIFIES ? "" : notes.stance().word());
        return Stream.concat(said, notes.signs().stream().sorted().map(Sign::words)).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            pickThis();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
