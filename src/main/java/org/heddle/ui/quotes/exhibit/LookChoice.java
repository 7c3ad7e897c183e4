package org.heddle.ui.quotes.exhibit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.heddle.domain.quotes.AttributionTemplate;
import org.heddle.domain.quotes.AttributionTemplate.Brackets;
import org.heddle.domain.quotes.HouseStyle.Marks;
import org.heddle.domain.quotes.exhibit.Look;
import org.heddle.ui.part.Sheet;
import org.heddle.ui.shell.Workspace;
import org.jspecify.annotations.Nullable;

/// How an exhibit is printed: attribution, brackets, marks, glosses, and what a case is called.
final class LookChoice {
    private final ComboBox<AttributionTemplate> template;
    private final ComboBox<Brackets> brackets;
    private final ComboBox<Marks> marks;
    private final CheckBox gloss = new CheckBox("Definitions under the names of rows");
    private final TextField unit = new TextField();

    LookChoice(Workspace workspace, Optional<Look> known) {
        Look look = known.orElse(Look.PLAIN);
        template = choice("exhibit-template", List.of(AttributionTemplate.values()), look.template(), AttributionTemplate::words);
        brackets = choice("exhibit-brackets", List.of(Brackets.values()), look.brackets(), one -> large(one.word()));
        marks = choice("exhibit-marks", List.of(Marks.values()), look.marks(), one -> large(one.word()));
        gloss.setId("exhibit-gloss");
        gloss.setSelected(look.gloss() == Look.Gloss.DEFINITION);
        unit.setId("exhibit-unit");
        unit.setText(look.unit());
        unit.setPrefColumnCount(8);
        if (known.isEmpty()) {
            var _ = workspace.project().read(reader -> reader.prints().template()).thenAccept(template::setValue);
        }
    }

    private static String large(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static <T> ComboBox<T> choice(String id, List<T> all, T now, Function<T, String> words) {
        var box = new ComboBox<T>();
        box.setId(id);
        box.getItems().setAll(all);
        box.setValue(now);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T one) {
                return one == null ? "" : words.apply(one);
            }

            @Override
            public @Nullable T fromString(String said) {
                return null;
            }
        });
        return box;
    }

    VBox pane() {
        var line = new HBox(12, grown(Sheet.field("Brackets", brackets)), grown(Sheet.field("Around quotes", marks)), grown(Sheet.field("A case is a", unit)));
        return new VBox(8, Sheet.field("Attribution", template), line, gloss);
    }

    private static VBox grown(VBox field) {
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setPrefWidth(120);
        return field;
    }

    Look look() {
        return new Look(template.getValue(), brackets.getValue(), marks.getValue(), gloss.isSelected() ? Look.Gloss.DEFINITION : Look.Gloss.NONE, unit.getText());
    }
}
