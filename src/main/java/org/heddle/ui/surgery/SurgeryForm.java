package org.heddle.ui.surgery;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.property.StringProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.heddle.domain.Refusal;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.source.Source;
import org.heddle.domain.surgery.SurgeryDate;
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.Sheet;
import org.heddle.ui.part.SourceWords;
import org.heddle.ui.part.Words;
import org.heddle.ui.part.choice.Chooser;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What is written about one meeting, and what points to it.
final class SurgeryForm extends BorderPane {
    private final SurgeriesModel model;
    private final TextField title = new TextField();
    private final FlowPane people = new FlowPane(12, 6);
    private final Pointing pointing;

    SurgeryForm(SurgeriesModel model) {
        this.model = model;
        pointing = new Pointing(model);
        setId("surgery-form");
        var scroll = new ScrollPane(fields());
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("card-scroll");
        setCenter(scroll);
        setBottom(foot());
        setMinSize(0, 0);
    }

    void takeFocus() {
        applyCss();   // what stands in a scroll pane is in the window only once its skin is made
        title.requestFocus();
    }

    /// How the sheet is left when something that points to the meeting is opened.
    void leaveBy(Runnable leave) {
        pointing.leaveBy(leave);
    }

    private Region fields() {
        var draft = model.draft();
        title.setId("surgery-title");
        title.textProperty().bindBidirectional(draft.titleProperty());
        Region called = Sheet.field("What it is called", title);
        HBox.setHgrow(called, Priority.ALWAYS);
        var top = new HBox(12, Sheet.field("Day", day()), called);
        var guests = new TextField();
        guests.setId("surgery-guests");
        guests.setPromptText("names with commas between them");
        guests.textProperty().bindBidirectional(draft.guestsProperty());
        var box = new VBox(10, top, Words.of("Who was there", "caption"), people(), Sheet.field("Others who were there", guests),
                area("discussed", "What was discussed", draft.discussedProperty(), 4), area("decisions", "What was decided", draft.decisionsProperty(), 4),
                area("follow-ups", "What is to be done", draft.followUpsProperty(), 2), sources(), codes(), pointing);
        box.setPadding(new Insets(0, 6, 0, 0));
        return box;
    }

    private DatePicker day() {
        var picker = new DatePicker();
        picker.setId("surgery-date");
        picker.setConverter(new Days());
        model.draft().dateProperty().subscribe(day -> picker.setValue(day.orElse(null)));
        picker.valueProperty().subscribe(day -> model.draft().dateProperty().set(Optional.ofNullable(day)));
        return picker;
    }

    /// A day as people write it, read in either form.
    private static final class Days extends StringConverter<LocalDate> {
        @Override
        public String toString(@Nullable LocalDate day) {
            return day == null ? "" : SurgeryDate.words(day);
        }

        @Override
        public @Nullable LocalDate fromString(String typed) {
            if (typed.isBlank()) {
                return null;
            }
            try {
                return SurgeryDate.read(typed);
            } catch (Refusal refusal) {
                throw new DateTimeParseException(refusal.getMessage(), typed, 0);   // the picker then goes back to the day before
            }
        }
    }

    private FlowPane people() {
        people.setId("surgery-people");
        model.workspace().study().stateProperty().subscribe(_ -> offerPeople());
        model.draft().coders().addListener((InvalidationListener) _ -> tickPeople());
        return people;
    }

    private void offerPeople() {
        people.getChildren().setAll(model.people().stream().map(this::tick).toList());
        tickPeople();
    }

    private CheckBox tick(Coder coder) {
        var tick = new CheckBox(coder.name());
        tick.setId("surgery-there-" + coder.initials());
        tick.setMnemonicParsing(false);
        tick.setUserData(coder.id());
        tick.setOnAction(_ -> model.there(coder.id(), tick.isSelected()));
        return tick;
    }

    private void tickPeople() {
        people.getChildren().forEach(node -> ((CheckBox) node).setSelected(node.getUserData() instanceof CoderId id && model.draft().coders().contains(id)));
    }

    private static Region area(String id, String caption, StringProperty words, int rows) {
        var area = new TextArea();
        area.setId("surgery-" + id);
        area.setPrefRowCount(rows);
        area.setMinHeight(Region.USE_PREF_SIZE);
        SourceWords.wrap(area);
        area.textProperty().bindBidirectional(words);
        // Tab goes on to the next field
        area.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.TAB && !key.isShortcutDown()) {
                key.consume();
                area.fireEvent(new KeyEvent(area, area, KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, key.isShiftDown(), true, false, false));
            }
        });
        return Sheet.field(caption, area);
    }

    private Region sources() {
        var study = model.workspace().study();
        return new Topics<>("surgery-sources", "Sources that were discussed", model.draft().sources(),
                id -> study.now().source(id).map(Source::name).orElse("(a source that is gone)"),
                (beside, question, add) -> Chooser.<Source>ask(beside, question, new Chooser.Offer<>("source", "A few letters of the source",
                        letters -> fitting(study.now().sources(), Source::name, letters), Source::name), source -> add.accept(source.id())));
    }

    private Region codes() {
        return new Topics<>("surgery-codes", "Codes that were discussed", model.draft().codes(),
                id -> model.codebook().find(id).map(Code::name).orElse("(a code that is gone)"),
                (beside, question, add) -> Chooser.<Code>ask(beside, question, new Chooser.Offer<>("code", "A few letters of the code",
                        letters -> fitting(model.codebook().inOrder(), this::path, letters), this::path), code -> add.accept(code.id())));
    }

    private String path(Code code) {
        return model.codebook().path(code.id()).toString();
    }

    private static <T> List<T> fitting(List<T> all, Function<T, String> name, String letters) {
        String asked = letters.strip().toLowerCase(Locale.ROOT);
        return all.stream().filter(one -> name.apply(one).toLowerCase(Locale.ROOT).contains(asked)).toList();
    }

    private HBox foot() {
        var keep = new Button("Keep");
        keep.setId("surgery-keep");
        keep.getStyleClass().add("accent");
        keep.setTooltip(new Tooltip("Ctrl+Enter; also kept when you choose another meeting or close the sheet"));
        keep.disableProperty().bind(model.changedProperty().not());
        keep.setOnAction(_ -> model.keep());
        var remove = new Button("Remove the meeting", Icons.of(Feather.TRASH_2, Icons.ROW));
        remove.setId("surgery-remove");
        remove.setOnAction(_ -> model.remove());
        model.inHandProperty().subscribe(now -> {
            remove.setVisible(now.isPresent());
            remove.setManaged(now.isPresent());
            remove.setDisable(now.filter(one -> one.isPointedTo()).isPresent());
        });
        var state = Words.of("", "muted", "small");
        state.setId("surgery-state");
        state.textProperty().bind(model.changedProperty().flatMap(changed -> model.inHandProperty().map(now -> changed ? "Not kept yet"
                : now.isEmpty() ? "A new meeting" : now.get().isPointedTo() ? "Stays as long as something points to it" : "Kept")));
        var line = new HBox(12, remove, state, Sheet.buttons(keep));
        line.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(line.getChildren().getLast(), Priority.ALWAYS);
        line.setPadding(new Insets(12, 0, 0, 0));
        return line;
    }
}
