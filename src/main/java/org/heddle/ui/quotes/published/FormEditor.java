package org.heddle.ui.quotes.published;

import java.util.ArrayList;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.heddle.domain.quotes.published.Fault;
import org.heddle.domain.quotes.published.PublishedPart;
import org.heddle.domain.quotes.published.QuoteStatus;
import org.heddle.domain.quotes.published.ReadForm;
import org.heddle.domain.source.TextSpan;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.SourceWords;
import org.heddle.ui.part.TabKey;
import org.heddle.ui.part.Words;
import org.kordamp.ikonli.feather.Feather;

/// The source above, with what is printed marked and what is left out struck; the printed form below, checked while it is typed.
public final class FormEditor extends VBox {
    private static final KeyCombination LEAVE_OUT = KeyCombination.valueOf("Shortcut+PERIOD");
    private static final KeyCombination BRACKET = KeyCombination.valueOf("Shortcut+B");
    private static final KeyCombination EMPHASISE = KeyCombination.valueOf("Shortcut+E");
    private static final KeyCombination KEEP = KeyCombination.valueOf("Shortcut+ENTER");
    private static final KeyCombination REVERT = KeyCombination.valueOf("ESCAPE");

    private static final int MOST_SHOWN = 12;
    private static final int MOST_BESIDE = 1;

    private final FormViewModel model;
    private final MarkedFlow source = new MarkedFlow();
    private final TextArea printed = new TextArea();
    private final FlowPane parts = new FlowPane(6, 4);
    private final HBox foot = new HBox(6);
    private final HBox verdict = new HBox(6);
    private final Button keep = new Button("Keep");
    private final MenuButton status = new MenuButton();

    public FormEditor(FormViewModel model) {
        super(6);
        this.model = model;
        setId("form-editor");
        getStyleClass().add("form-editor");
        verdict.setId("form-verdict");
        HBox.setHgrow(verdict, Priority.ALWAYS);
        prepareField();
        var scroll = new ScrollPane(source);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("card-scroll", "form-source");
        scroll.setAccessibleText("The words of the source");
        scroll.setFocusTraversable(true);
        scroll.setMaxHeight(96);
        scroll.setMinHeight(44);
        getChildren().addAll(Words.of("Source", "caption"), scroll, new HBox(12, Words.of("As printed", "caption"), verdict), printed, foot);
        fillFoot();
        model.readProperty().subscribe(form -> show(form));
        model.openedProperty().subscribe(_ -> showStatus());
        model.typedProperty().subscribe(_ -> showStatus());
    }

    private void prepareField() {
        TabKey.leaves(printed);
        printed.setId("form-typed");
        printed.setAccessibleText("The quote as printed. Square brackets with dots leave words out, words in brackets are yours, asterisks emphasise.");
        SourceWords.wrap(printed);
        printed.setPrefRowCount(2);
        printed.getStyleClass().add("form-typed");
        printed.textProperty().bindBidirectional(model.typedProperty());
        printed.focusedProperty().subscribe(focused -> {
            if (!focused) {
                model.keep();
            }
        });
        printed.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent key) {
        if (LEAVE_OUT.match(key)) {
            wrap("", "[…]", "");
        } else if (BRACKET.match(key)) {
            wrap("[", printed.getSelectedText(), "]");
        } else if (EMPHASISE.match(key)) {
            wrap("*", printed.getSelectedText(), "*");
        } else if (KEEP.match(key)) {
            model.keep();
        } else if (REVERT.match(key) && model.isUnkept()) {
            model.revert();
        } else {
            return;
        }
        key.consume();
    }

    private void wrap(String before, String words, String after) {
        int at = printed.getSelection().getStart();
        printed.replaceSelection(before + words + after);
        if (words.isEmpty()) {
            printed.positionCaret(at + before.length());
        }
        printed.requestFocus();
    }

    private void fillFoot() {
        parts.setAlignment(Pos.CENTER_LEFT);
        parts.setId("form-parts");
        parts.setMinWidth(0);
        HBox.setHgrow(parts, Priority.ALWAYS);
        var leave = button("form-leave-out", "Leave out", "Leave out what is selected (Ctrl+.)", () -> wrap("", "[…]", ""));
        var insert = button("form-insert", "[Words]", "Put what is selected, or words of yours, in brackets (Ctrl+B)",
                () -> wrap("[", printed.getSelectedText(), "]"));
        var emphasise = button("form-emphasise", "Emphasise", "Emphasise what is selected (Ctrl+E)", () -> wrap("*", printed.getSelectedText(), "*"));
        var verbatim = button("form-verbatim", "As it stands", "Print the words as they stand in the source", () -> {
            model.verbatim();
            model.keep();
        });
        keep.setId("form-keep");
        keep.getStyleClass().addAll("small", "accent");
        keep.setMinWidth(USE_PREF_SIZE);
        keep.setOnAction(_ -> model.keep());
        status.setId("form-status");
        status.getStyleClass().add("small");
        status.setMinWidth(USE_PREF_SIZE);
        for (QuoteStatus one : QuoteStatus.values()) {
            var item = new MenuItem(words(one));
            item.setId("form-status-" + one.word());
            item.setOnAction(_ -> model.status(one));
            status.getItems().add(item);
        }
        var room = new Region();
        HBox.setHgrow(room, Priority.SOMETIMES);
        foot.getChildren().addAll(parts, room, leave, insert, emphasise, verbatim, new FormMore(model), status, keep);
        foot.setAlignment(Pos.CENTER_LEFT);
    }

    /// One stands beside the buttons, several in lines of their own.
    private void showParts(ReadForm form) {
        var chips = form.parts().stream().limit(MOST_SHOWN).map(part -> chip(part, form)).collect(Collectors.toCollection(ArrayList::new));
        if (form.parts().size() > MOST_SHOWN) {
            chips.add(chip("and %d more".formatted(form.parts().size() - MOST_SHOWN)));
        }
        parts.getChildren().setAll(chips);
        boolean isBeside = chips.size() <= MOST_BESIDE;
        if (isBeside != foot.getChildren().contains(parts)) {
            getChildren().remove(parts);
            foot.getChildren().remove(parts);
            if (isBeside) {
                foot.getChildren().addFirst(parts);
            } else {
                getChildren().add(getChildren().indexOf(foot), parts);
            }
        }
    }

    private static Button button(String id, String words, String help, Runnable act) {
        var button = new Button(words);
        button.setId(id);
        button.getStyleClass().addAll("flat", "small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setFocusTraversable(true);
        button.setTooltip(new Tooltip(help));
        button.setAccessibleText(help);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private static String words(QuoteStatus one) {
        return one.word().substring(0, 1).toUpperCase(Locale.ROOT) + one.word().substring(1);
    }

    private void showStatus() {
        status.setText(words(model.status()));
        status.setAccessibleText("Status: " + model.status().word());
        keep.setDisable(!model.isUnkept() || !model.readProperty().get().isFaithful());
    }

    private void show(ReadForm form) {
        model.openedProperty().get().ifPresent(now -> source.show(SourceRun.of(now.material(), form.parts())));
        if (!form.isFaithful()) {
            say("bad", Feather.ALERT_CIRCLE, form.refused().stream().map(Fault::sentence).distinct().limit(3).collect(Collectors.joining(" ")));
        } else if (!form.warnings().isEmpty()) {
            say("warn", Feather.ALERT_TRIANGLE, form.warnings().stream().map(Fault::sentence).distinct().limit(3).collect(Collectors.joining(" ")));
        } else {
            say("ok", Feather.CHECK_CIRCLE, "Every printed word is in the source, in this order");
        }
        showParts(form);
        showStatus();
    }

    private void say(String look, Feather icon, String sentence) {
        var sign = Icons.of(icon, Icons.ROW);
        sign.getStyleClass().add(look);
        var words = SourceWords.of(sentence, Double.MAX_VALUE, look);
        // A sentence of ours, also where it begins with a word of the source.
        words.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        words.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        verdict.getChildren().setAll(sign, words);
    }

    private Node chip(PublishedPart part, ReadForm form) {
        return chip(part instanceof PublishedPart.Elision || part instanceof PublishedPart.Dots ? part.kind() + left(part, form) : part.kind());
    }

    private static Label chip(String words) {
        var chip = new Label(words);
        chip.getStyleClass().add("chip");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        return chip;
    }

    /// How much of the source an elision leaves out between its neighbours.
    private static String left(PublishedPart part, ReadForm form) {
        int at = form.parts().indexOf(part);
        var before = form.parts().subList(0, at).stream().flatMap(one -> one.place().stream()).reduce((_, last) -> last);
        var after = form.parts().subList(at + 1, form.parts().size()).stream().flatMap(one -> one.place().stream()).findFirst();
        boolean isWithin = before.isPresent() && after.isPresent() && before.get().source().equals(after.get().source())
                && before.get().span().end() < after.get().span().start();
        return isWithin ? ", %d characters".formatted(new TextSpan(before.get().span().end(), after.get().span().start()).length()) : "";
    }
}
