package org.heddle.ui.quotes.exporting;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.heddle.domain.cases.Role;
import org.heddle.domain.quotes.ColumnSet;
import org.heddle.domain.quotes.ColumnSet.Extra;
import org.heddle.domain.quotes.HouseStyle;

/// What somebody chose for the exported table: marks around quotes, roles written out at first, signs for stances, a legend.
public record HouseChoice(HouseStyle.Marks marks, Set<String> wishes) {
    public static final String EXPAND = "Write a role out where it is first named";
    public static final String SIGNS = "Signs for stances after quotes";
    public static final String LEGEND = "A note on abbreviations and signs";
    public static final List<String> WISHES = List.of(EXPAND, SIGNS, LEGEND);
    public static final HouseChoice PLAIN = new HouseChoice(HouseStyle.Marks.NONE, Set.of());

    public HouseChoice {
        wishes = Set.copyOf(wishes);
    }

    public HouseChoice with(HouseStyle.Marks other) {
        return new HouseChoice(other, wishes);
    }

    public HouseChoice toggled(String wish) {
        var now = new HashSet<>(wishes);
        if (!now.remove(wish)) {
            now.add(wish);
        }
        return new HouseChoice(marks, now);
    }

    public static HouseChoice of(ColumnSet set) {
        return new HouseChoice(set.marks(), Set.copyOf(set.extras().stream().map(HouseChoice::wish).toList()));
    }

    private static String wish(Extra extra) {
        return switch (extra) {
            case EXPAND -> EXPAND;
            case SIGNS -> SIGNS;
            case LEGEND -> LEGEND;
        };
    }

    public List<Extra> extras() {
        return Stream.of(Extra.values()).filter(extra -> wishes.contains(wish(extra))).toList();
    }

    public HouseStyle style(List<Role> roles) {
        return new HouseStyle(marks, wishes.contains(EXPAND) ? roles : List.of(),
                wishes.contains(SIGNS) ? HouseStyle.Signs.STANCE : HouseStyle.Signs.NONE);
    }

    /// As the settings keep it.
    public String written() {
        return marks.word() + "," + String.join(",", WISHES.stream().filter(wishes::contains).map(wish -> String.valueOf(WISHES.indexOf(wish))).toList());
    }

    public static HouseChoice read(String written) {
        List<String> words = List.of(written.split(",", -1));
        return new HouseChoice(HouseStyle.Marks.named(words.getFirst()).orElse(HouseStyle.Marks.NONE),
                Set.copyOf(WISHES.stream().filter(wish -> words.contains(String.valueOf(WISHES.indexOf(wish)))).toList()));
    }
}
