package org.heddle.ui.reading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heddle.domain.codebook.CodeId;
import org.heddle.ui.reading.CodesShown.Chosen;
import org.heddle.ui.transcript.page.PageLook;
import org.heddle.ui.transcript.page.Typeface;
import org.jspecify.annotations.Nullable;

/// How one person reads one project's transcripts. Kept as a line of words; what cannot be read of it is as usual.
public record ReadingOptions(PageLook look, ColourBy colourBy, CodesShown shown) {
    public static final ReadingOptions USUAL = new ReadingOptions(PageLook.USUAL, ColourBy.CODE, CodesShown.ALL);

    public ReadingOptions looking(PageLook newLook) {
        return new ReadingOptions(newLook, colourBy, shown);
    }

    public ReadingOptions coloured(ColourBy by) {
        return new ReadingOptions(look, by, shown);
    }

    public ReadingOptions showing(CodesShown codes) {
        return new ReadingOptions(look, colourBy, codes);
    }

    String asLine() {
        String codes = switch (shown) {
            case CodesShown.All() -> "all";
            case CodesShown.InHand() -> "in-hand";
            case Chosen(var some) -> some.stream().map(code -> code.value().toString()).sorted().collect(Collectors.joining(" ", "codes ", ""));
        };
        return "typeface=%s;size=%s;turns=%s;lines=%s;backlight=%s;colour=%s;shown=%s".formatted(look.typeface(), look.size(), look.turnNumbers(),
                look.lineNumbers(), look.backlight(), colourBy, codes);
    }

    static ReadingOptions of(String line) {
        Map<String, String> parts = new HashMap<>();
        for (String part : line.split(";", -1)) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                parts.put(part.substring(0, equals), part.substring(equals + 1));
            }
        }
        var look = new PageLook(one(Typeface.values(), parts.get("typeface")).orElse(Typeface.INTER), size(parts.getOrDefault("size", "")),
                !"false".equals(parts.get("turns")), "true".equals(parts.get("lines")), "true".equals(parts.get("backlight")));
        return new ReadingOptions(look, one(ColourBy.values(), parts.get("colour")).orElse(ColourBy.CODE), shown(parts.getOrDefault("shown", "")));
    }

    private static <T extends Enum<T>> Optional<T> one(T[] all, @Nullable String name) {
        return Arrays.stream(all).filter(value -> value.name().equals(name)).findFirst();
    }

    private static double size(String words) {
        try {
            double size = Double.parseDouble(words);
            return Double.isNaN(size) ? PageLook.USUAL_SIZE : size;
        } catch (NumberFormatException _) {
            return PageLook.USUAL_SIZE;
        }
    }

    private static CodesShown shown(String words) {
        if (!words.startsWith("codes ")) {
            return words.equals("in-hand") ? CodesShown.IN_HAND : CodesShown.ALL;
        }
        try {
            var codes = new HashSet<CodeId>();
            for (String id : words.substring("codes ".length()).split(" ", -1)) {
                codes.add(new CodeId(UUID.fromString(id)));
            }
            return new Chosen(codes);
        } catch (IllegalArgumentException _) {
            return CodesShown.ALL;
        }
    }
}
