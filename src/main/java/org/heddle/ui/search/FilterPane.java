package org.heddle.ui.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.heddle.domain.codebook.CodeId;
import org.heddle.ui.codebook.CodeMatches;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.searching.facet.Facet;
import org.heddle.workbench.searching.facet.FacetGroup;
import org.heddle.workbench.searching.facet.FacetGroup.Choice;
import org.heddle.workbench.searching.facet.Sieve;

/// The choices that narrow the hits, each with how many it would keep; several of one group mean *or*.
final class FilterPane extends ScrollPane {
    private static final int SHOWN = 5;
    private static final int MANY = 12;

    private final SearchViewModel model;
    private final VBox box = new VBox();
    private final Map<Facet, Row> rows = new HashMap<>();
    private final Set<String> unfolded = new HashSet<>();
    private final Map<String, TextField> letters = new HashMap<>();
    private final Workspace workspace;

    FilterPane(Workspace workspace, SearchViewModel model) {
        this.workspace = workspace;
        this.model = model;
        setId("search-filters");
        setAccessibleText("Filters");
        getStyleClass().addAll("card-scroll", "side-pane", "filter-pane");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setContent(box);
        model.groups().addListener((ListChangeListener<FacetGroup>) _ -> show());
        model.sieveProperty().subscribe(_ -> show());
    }

    /// Rows are kept, so that the focus stays where it is.
    private void show() {
        var typedIn = letters.values().stream().filter(TextField::isFocused).findFirst();
        var focused = rows.values().stream().filter(row -> row.tick.isFocused()).findFirst();
        var parts = new ArrayList<Region>();
        parts.add(header());
        model.groups().forEach(group -> parts.add(group(group)));
        box.getChildren().setAll(parts);
        focused.ifPresent(row -> row.tick.requestFocus());
        typedIn.ifPresent(field -> {
            field.requestFocus();
            field.end();
        });
    }

    private HBox header() {
        var title = new Label("Filters");
        title.getStyleClass().add("pane-title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var clear = new Hyperlink("Clear");
        clear.setId("search-clear-filters");
        clear.setAccessibleText("Clear all filters");
        clear.setVisible(!model.sieveProperty().get().equals(Sieve.OPEN));
        clear.setOnAction(_ -> model.clearSieve());
        var header = new HBox(title, gap, clear);
        header.getStyleClass().addAll("pane-header", "filter-header");
        return header;
    }

    private VBox group(FacetGroup group) {
        var title = new Label(group.title());
        title.getStyleClass().addAll("caption", "filter-title");
        var part = new VBox(title);
        part.getStyleClass().add("filter-group");
        if (isLong(group)) {
            part.getChildren().add(letters.computeIfAbsent(group.title(), this::lettersField));
        }
        List<Choice> shown = shown(group);
        shown.forEach(choice -> part.getChildren().add(rows.computeIfAbsent(choice.facet(), Row::new).showing(choice)));
        int more = group.choices().size() - shown.size();
        if (more > 0 || unfolded.contains(group.title())) {
            part.getChildren().add(fold(group, more));
        }
        return part;
    }

    private boolean isLong(FacetGroup group) {
        return unfolded.contains(group.title()) && group.choices().size() > MANY;
    }

    private TextField lettersField(String title) {
        var field = new TextField();
        field.setId("filter-letters-" + title.replace(' ', '-'));
        field.setPromptText("A few letters");
        field.setAccessibleText("Letters of a choice of " + title);
        field.textProperty().addListener((_, _, _) -> show());
        VBox.setMargin(field, new Insets(0, 14, 4, 16));
        return field;
    }

    /// Codes are found by the same letters as in the codebook and the picker.
    private List<Choice> withLetters(List<Choice> choices, String typed) {
        Set<CodeId> codes = new CodeMatches(workspace.study().now().codebook(), List.of()).matching(typed).stream().map(match -> match.code().id())
                .collect(Collectors.toSet());
        return choices.stream().filter(choice -> choice.isChosen() || (choice.facet() instanceof Facet.WithCode(var code) ? codes.contains(code)
                : choice.words().toLowerCase(Locale.ROOT).contains(typed.strip().toLowerCase(Locale.ROOT)))).toList();
    }

    private List<Choice> shown(FacetGroup group) {
        List<Choice> all = group.choices();
        String typed = isLong(group) ? letters.getOrDefault(group.title(), new TextField()).getText() : "";
        if (!typed.isBlank()) {
            return withLetters(all, typed);
        }
        boolean isShort = all.size() <= SHOWN + 1 || unfolded.contains(group.title());
        return isShort ? all : all.stream().filter(choice -> all.indexOf(choice) < SHOWN || choice.isChosen() || isSwitch(choice.facet())).toList();
    }

    private static boolean isSwitch(Facet facet) {
        return facet instanceof Facet.Interviewers;
    }

    private Hyperlink fold(FacetGroup group, int more) {
        var link = new Hyperlink(more > 0 ? more + " more" : "Fewer");
        link.setId("filter-more-" + group.title().toLowerCase(Locale.ROOT).replace(' ', '-'));
        link.getStyleClass().addAll("small", "filter-more");
        link.setAccessibleText((more > 0 ? "Show more of " : "Show fewer of ") + group.title());
        link.setOnAction(_ -> {
            if (!unfolded.remove(group.title())) {
                unfolded.add(group.title());
            }
            show();
        });
        return link;
    }

    /// One choice with its tick and its count.
    private final class Row extends HBox {
        private final CheckBox tick = new CheckBox();
        private final Label count = new Label();

        Row(Facet facet) {
            super(8);
            getStyleClass().add("filter-row");
            setAlignment(Pos.CENTER_LEFT);
            tick.setMnemonicParsing(false);
            tick.setMinWidth(0);
            tick.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(tick, Priority.ALWAYS);
            tick.setOnAction(_ -> model.toggle(facet));
            count.getStyleClass().addAll("muted", "small");
            count.setMinWidth(USE_PREF_SIZE);
            getChildren().addAll(tick, count);
        }

        Row showing(Choice choice) {
            tick.setId("filter-" + choice.words().replace(' ', '-'));
            tick.setText(choice.words());
            tick.setSelected(choice.isChosen());
            tick.setTooltip(new Tooltip(choice.meaning()));
            String figure = choice.count().isPresent() ? "%,d".formatted(choice.count().getAsInt()) : "";
            count.setText(figure);
            tick.setAccessibleText(figure.isEmpty() ? choice.words() : choice.words() + ", " + (figure.equals("1") ? "1 hit" : figure + " hits"));
            return this;
        }
    }
}
