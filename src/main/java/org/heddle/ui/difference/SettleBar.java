package org.heddle.ui.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.difference.PushedRule;
import org.heddle.domain.difference.Reason;
import org.heddle.domain.difference.Settlement;
import org.heddle.domain.difference.Way;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.surgery.SurgeryId;
import org.heddle.domain.team.Coder;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.KeyCap;
import org.heddle.ui.surgery.MeetingChoice;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What is decided about the difference in hand: one of five ways, why, and where the reason goes besides.
final class SettleBar extends VBox {
    private static final double NARROW = 215;

    private final DifferencesModel model;
    private final Supplier<Optional<TextSpan>> selection;
    private final Runnable goOn;
    private final Consumer<Optional<SurgeryId>> openMeetings;
    private final Consumer<CodeId> openCode;
    private final List<ToggleButton> ways = new ArrayList<>();
    private final ComboBox<Optional<Code>> newCode = new ComboBox<>();
    private final ComboBox<Reason.Kind> kind = new ComboBox<>();
    private final TextField reason = new TextField();
    private final ComboBox<Optional<PushedRule.Side>> push = new ComboBox<>();
    private final MeetingChoice surgery = new MeetingChoice("settle-surgery");
    private final Hyperlink pushedInto = new Hyperlink();
    private final Button meetings = Icons.button("settle-meetings", Feather.CALENDAR, "Meetings: write one down, or read the one chosen here", this::openMeeting);
    private final Button settle = new Button("Settle", new KeyCap("Enter"));
    private final Button reopen = new Button("Reopen");

    SettleBar(DifferencesModel model, Supplier<Optional<TextSpan>> selection, Runnable goOn, Consumer<Optional<SurgeryId>> openMeetings, Consumer<CodeId> openCode) {
        super(8);
        this.model = model;
        this.selection = selection;
        this.goOn = goOn;
        this.openMeetings = openMeetings;
        this.openCode = openCode;
        getStyleClass().add("settle-bar");
        setMinHeight(Region.USE_PREF_SIZE);
        var group = new ToggleGroup();
        var row = new FlowPane(8, 8);
        for (Way way : Way.values()) {
            var button = new ToggleButton("", new KeyCap(Integer.toString(way.ordinal() + 1)));
            button.setId("settle-" + way.word());
            button.setToggleGroup(group);
            button.getStyleClass().add("way");
            ways.add(button);
            row.getChildren().add(button);
        }
        ways.get(Way.NEW.ordinal()).selectedProperty().subscribe(isNew -> {
            newCode.setVisible(isNew);
            newCode.setManaged(isNew);
        });
        row.getChildren().addAll(newCode, push, new HBox(4, surgery, meetings), pushedInto);
        dress();
        var why = new HBox(8, kind, reason, settle, reopen);
        HBox.setHgrow(reason, Priority.ALWAYS);
        getChildren().addAll(row, why);
        model.currentProperty().subscribe(_ -> show());
        model.findingsProperty().subscribe(_ -> show());
    }

    private void dress() {
        named(newCode, "settle-code", "Code of the new reading", code -> code.map(Code::name).orElse("The same code"));
        named(kind, "settle-kind", "Kind of reason", Reason.Kind::word);
        kind.getItems().setAll(Reason.Kind.values());
        kind.setMinWidth(Region.USE_PREF_SIZE);
        named(push, "settle-push", "Add the reason to a rule", side -> side.map(one -> "Reason into “%s”".formatted(one.words())).orElse("No rule changes"));
        push.setPrefWidth(NARROW);
        push.getItems().setAll(Stream.concat(Stream.of(Optional.<PushedRule.Side>empty()), Stream.of(PushedRule.Side.values()).map(Optional::of)).toList());
        pushedInto.setId("pushed-into");
        pushedInto.setMnemonicParsing(false);
        pushedInto.getStyleClass().add("small");
        surgery.setPrefWidth(NARROW);
        reason.setId("settle-reason");
        reason.setPromptText("Why?");
        reason.setAccessibleText("Reason in words");
        reason.setMinWidth(80);
        reason.setOnAction(_ -> settle());
        settle.setId("settle");
        settle.getStyleClass().add("accent");
        settle.setMinWidth(Region.USE_PREF_SIZE);
        settle.setOnAction(_ -> settle());
        reopen.setId("reopen");
        reopen.setMinWidth(Region.USE_PREF_SIZE);
        reopen.setOnAction(_ -> model.reopen());
    }

    private static <T> void named(ComboBox<T> box, String id, String words, Function<T, String> name) {
        box.setId(id);
        box.setAccessibleText(words);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public @Nullable T fromString(String typed) {
                return null;
            }
        });
    }

    private void show() {
        var found = model.findingsProperty().get();
        var line = model.currentProperty().get();
        setDisable(line.isEmpty());
        found.ifPresent(two -> {
            var words = List.of("Keep %s’s".formatted(first(two.first())), "Keep %s’s".formatted(first(two.second())), "Both", "Neither", "New");
            for (int at = 0; at < ways.size(); at++) {
                ways.get(at).setText(words.get(at));
            }
        });
        Optional<Settlement> settled = model.settlement();
        ways.forEach(button -> button.setSelected(settled.filter(one -> ways.indexOf(button) == one.way().ordinal()).isPresent()));
        kind.setValue(settled.map(one -> one.reason().kind()).orElse(Reason.Kind.RULE));
        reason.setText(settled.map(one -> one.reason().words()).orElse(""));
        push.setValue(settled.flatMap(Settlement::pushed).map(PushedRule::side));
        showPushed(settled.flatMap(Settlement::pushed));
        newCode.getItems().setAll(Stream.concat(Stream.of(Optional.<Code>empty()),
                model.workspace().study().now().codebook().inOrder().stream().filter(code -> !code.isRetired()).map(Optional::of)).toList());
        newCode.setValue(Optional.empty());
        var _ = model.workspace().project().read(reader -> reader.surgeries().all()).thenAccept(all -> surgery.offer(all, settled.flatMap(Settlement::surgery)));
        settle.setDisable(line.filter(DifferencesModel.Line::isStale).isPresent());
        reopen.setVisible(settled.isPresent());
        reopen.setManaged(settled.isPresent());
    }

    /// A way to the rule that holds the reason.
    private void showPushed(Optional<PushedRule> pushed) {
        var code = pushed.flatMap(rule -> model.workspace().study().now().codebook().find(rule.code()));
        pushedInto.setVisible(code.isPresent());
        pushedInto.setManaged(code.isPresent());
        code.ifPresent(one -> {
            pushedInto.setText("Rule of “%s”".formatted(one.name()));
            pushedInto.setTooltip(new Tooltip("Show the rule that holds this reason"));
            pushedInto.setOnAction(_ -> openCode.accept(one.id()));
        });
    }

    private void openMeeting() {
        openMeetings.accept(surgery.chosen());
    }

    private static String first(Coder coder) {
        return coder.name().strip().split("\\s+", 2)[0];
    }

    /// `1` to `5` choose, Enter settles; true when the key was one of them.
    boolean pressed(KeyCode key) {
        int way = List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5).indexOf(key);
        if (way >= 0 && !isDisabled()) {
            ways.get(way).setSelected(true);
            Platform.runLater(reason::requestFocus);   // after the key press, or else the figure would be typed into it
            return true;
        }
        if (key == KeyCode.ENTER && !isDisabled()) {
            settle();
            return true;
        }
        return false;
    }

    private void settle() {
        Optional<ToggleButton> chosen = ways.stream().filter(ToggleButton::isSelected).findFirst();
        if (chosen.isEmpty()) {
            model.refuse("Choose a reading first: 1 to 5. Nothing was settled.");
            return;
        }
        Way way = Way.values()[ways.indexOf(chosen.get())];
        model.settle(new DifferencesModel.Choice(way, new Reason(kind.getValue(), reason.getText()), surgery.chosen(), push.getValue(),
                newCode.getValue().map(Code::id), selection.get()));
        goOn.run();
    }
}
