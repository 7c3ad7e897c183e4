package org.heddle.ui.coding;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.heddle.domain.cases.Case;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.source.SourceKind;
import org.heddle.ui.keys.Act;
import org.heddle.ui.keys.KeyMap;
import org.heddle.ui.part.Icons;
import org.heddle.ui.reading.CodesMenu;
import org.heddle.ui.reading.ColourMenu;
import org.heddle.ui.reading.ReadingChoices;
import org.heddle.ui.reading.ViewMenu;
import org.heddle.ui.shell.StudyState;
import org.heddle.ui.shell.Workspace;
import org.kordamp.ikonli.feather.Feather;

/// The open source's name and case, and what can be done with it as a whole.
final class DocumentHeader extends HBox {
    private static final int LAST_STEP = 4;
    /// In times of its letters: a longer name is shortened before anything else gives way.
    private static final double LONG_NAME = 18;

    private final Workspace workspace;
    private final CodingModel model;
    private final List<MenuButton> choices;
    private final Label title = new Label();
    private final Label practice = new Label();
    private final Label kind = new Label();
    private final Label blind = new Label("", Icons.of(Feather.EYE_OFF, Icons.SMALL));
    private final Button finished = new Button();
    private final Tooltip whole = new Tooltip();
    private Measure foldedFor = new Measure(0, 0, List.of());

    /// What the room for the header's words depends on.
    private record Measure(double width, double letter, List<String> words) {}

    /// What the header's buttons do to the text.
    record Acts(Runnable find, Runnable correct, Runnable lineByLine, Runnable uncoded) {}

    DocumentHeader(Workspace workspace, CodingModel model, ReadingChoices reading, Acts acts) {
        this.workspace = workspace;
        this.model = model;
        getStyleClass().add("document-header");
        title.setId("document-title");
        title.getStyleClass().add("document-title");
        title.setMinWidth(60);
        title.setTooltip(whole);
        blind.setId("blind-pass");
        blind.setGraphicTextGap(6);
        for (Label chip : new Label[] {practice, kind, blind}) {
            chip.getStyleClass().add("chip");
            chip.setMinWidth(0);
        }
        finished.setId("finished");
        finished.setMinWidth(USE_PREF_SIZE);
        finished.getStyleClass().add("small-button");
        finished.setOnAction(_ -> model.toggleFinished());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        choices = List.of(new CodesMenu(workspace, reading), new ColourMenu(reading));
        var menus = new HBox(0, choices.getFirst(), choices.getLast(), new ViewMenu(reading));
        menus.setAlignment(Pos.CENTER_LEFT);
        menus.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(title, practice, kind, blind, gap, menus,
                find(acts.find()), new SourceMenu(workspace.keys(), acts), finished);
        model.sourceProperty().subscribe(_ -> show());
        workspace.study().stateProperty().subscribe(_ -> show());
        workspace.coderProperty().subscribe(_ -> show());
    }

    private Button find(Runnable find) {
        var button = Icons.button("find-here", Feather.SEARCH, "Find in this source", find);
        KeyMap keys = workspace.keys();
        keys.changesProperty().subscribe(_ -> button.setTooltip(new Tooltip(keys.tip("Find in this source", Act.FIND))));
        return button;
    }

    private void show() {
        var open = model.sourceProperty().get().map(OpenSource::transcript);
        setVisible(open.isPresent());
        open.ifPresent(this::show);
    }

    private void show(Transcript transcript) {
        StudyState state = workspace.study().now();
        title.setText(transcript.source().name());
        title.setGraphic(Icons.of(transcript.source().kind() == SourceKind.GROUP_INTERVIEW ? Feather.USERS
                : transcript.source().kind() == SourceKind.INDIVIDUAL_INTERVIEW ? Feather.USER : Feather.FILE_TEXT, Icons.NORMAL));
        String where = transcript.practice().flatMap(state.people()::find).map(DocumentHeader::words).orElse("");
        practice.setText(where);
        kind.setText(transcript.source().kind().words());
        var pass = state.sealing(transcript.source().id());
        blind.setVisible(pass.isPresent());
        blind.setManaged(pass.isPresent());
        whole.setText(Stream.of(title.getText(), where, kind.getText()).filter(words -> !words.isEmpty()).collect(Collectors.joining("\n")));
        blind.setText("");
        pass.ifPresent(one -> {
            blind.setText("Blind pass “%s”".formatted(one.name()));
            blind.setAccessibleText("Blind pass “%s”: others’ work is sealed".formatted(one.name()));
            blind.setTooltip(new Tooltip("Others’ work is sealed: until the pass is released, nobody sees what another of its coders does here."));
        });
        boolean done = model.isFinished();
        finished.setText(done ? "Finished" : "Mark finished");
        var icon = Icons.of(done ? Feather.CHECK_CIRCLE : Feather.CHECK, Icons.ROW);
        icon.getStyleClass().add(done ? "ok" : "plain");
        finished.setGraphic(icon);
        finished.setAccessibleText(done ? "Finished; press to take that back" : "Declare your coding of this source finished");
    }

    @Override
    protected void layoutChildren() {
        var words = Stream.concat(Stream.of(title, practice, kind, blind, finished), choices.stream()).map(Labeled::getText).toList();
        var now = new Measure(getWidth(), title.getFont().getSize(), words);
        if (!now.equals(foldedFor)) {
            foldedFor = now;
            int step = 0;
            fold(step);
            while (wanted() > getWidth() && step < LAST_STEP) {
                fold(++step);
            }
        }
        super.layoutChildren();
    }

    private double wanted() {
        return computePrefWidth(-1) - Math.max(0, title.prefWidth(-1) - LONG_NAME * title.getFont().getSize());
    }

    /// Gives way word by word: the kind, which the icon tells too, then what menus are set to, the case, the button's words.
    private void fold(int step) {
        show(kind, step < 1 && !blind.isVisible());
        choices.forEach(menu -> menu.setContentDisplay(step < 2 ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY));
        show(practice, step < 3 && !practice.getText().isEmpty());
        finished.setContentDisplay(step < LAST_STEP ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
    }

    private static void show(Label chip, boolean isShown) {
        chip.setVisible(isShown);
        chip.setManaged(isShown);
    }

    private static String words(Case practice) {
        String arm = practice.attributes().getOrDefault(Case.ARM, "");
        return arm.isEmpty() ? practice.label() : practice.label() + " · " + arm;
    }
}
