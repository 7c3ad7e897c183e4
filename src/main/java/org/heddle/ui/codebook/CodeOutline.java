package org.heddle.ui.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Codebook;

/// The lines of the codebook's tree: the main question first, then each other dimension under its name, retired codes apart at the end;
/// with letters in the filter, only codes whose path fits them and what stands above those.
public final class CodeOutline {
    private final Codebook codebook;
    private final Map<CodeId, Folded> folded = new HashMap<>();

    /// Path and name as they are compared: lower case, made once and not for every letter that is typed.
    private record Folded(String path, String name) {}

    public CodeOutline(Codebook codebook) {
        this.codebook = codebook;
        codebook.inOrder().forEach(code -> folded.put(code.id(),
                new Folded(codebook.path(code.id()).toString().toLowerCase(Locale.ROOT), code.name().toLowerCase(Locale.ROOT))));
    }

    public Codebook codebook() {
        return codebook;
    }

    /// All lines of the tree for what is typed into the filter.
    public List<CodeBranch> lines(String typed) {
        List<String> wanted = words(typed);
        var lines = new ArrayList<>(of(codebook.roots().stream().filter(code -> code.dimension().isEmpty()), wanted));
        for (String dimension : codebook.dimensions()) {
            var below = of(codebook.roots().stream().filter(code -> code.dimension().equals(Optional.of(dimension))), wanted);
            if (!below.isEmpty()) {
                lines.add(CodeBranch.under(dimension, below));
            }
        }
        var retired = retired(Optional.empty(), wanted);
        if (!retired.isEmpty()) {
            lines.add(CodeBranch.under("Retired", retired));
        }
        return lines;
    }

    private List<CodeBranch> of(Stream<Code> codes, List<String> wanted) {
        return codes.filter(code -> !code.isRetired()).flatMap(code -> branch(code, of(codebook.children(code.id()).stream(), wanted), wanted)).toList();
    }

    private Stream<CodeBranch> branch(Code code, List<CodeBranch> below, List<String> wanted) {
        return fits(code, wanted) || !below.isEmpty() ? Stream.of(CodeBranch.of(code, below)) : Stream.empty();
    }

    /// The retired ones with all that hangs below them.
    private List<CodeBranch> retired(Optional<CodeId> parent, List<String> wanted) {
        return codebook.children(parent).stream().flatMap(code -> code.isRetired() ? branch(code, all(code, wanted), wanted)
                : retired(Optional.of(code.id()), wanted).stream()).toList();
    }

    private List<CodeBranch> all(Code code, List<String> wanted) {
        return codebook.children(code.id()).stream().flatMap(child -> branch(child, all(child, wanted), wanted)).toList();
    }

    /// The codes that fit, in framework order.
    public List<Code> fitting(String typed) {
        List<String> wanted = words(typed);
        return codebook.inOrder().stream().filter(code -> fits(code, wanted)).toList();
    }

    private static List<String> words(String typed) {
        return Stream.of(typed.toLowerCase(Locale.ROOT).split("[\\s>]+")).filter(word -> !word.isEmpty()).toList();
    }

    /// Each word stands in the path, or its letters stand in it one after another, the first at the beginning of a word.
    private boolean fits(Code code, List<String> wanted) {
        Folded known = folded.getOrDefault(code.id(), new Folded("", ""));
        return wanted.stream().allMatch(word -> known.path.contains(word) || isScattered(known.name, word));
    }

    private static boolean isScattered(String name, String word) {
        for (int at = name.indexOf(word.charAt(0)); at >= 0; at = name.indexOf(word.charAt(0), at + 1)) {
            if ((at == 0 || !Character.isLetterOrDigit(name.charAt(at - 1))) && isInOrder(name, word, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInOrder(String name, String word, int from) {
        int place = from;
        for (int at = 1; at < word.length(); at++) {
            place = name.indexOf(word.charAt(at), place + 1);
            if (place < 0) {
                return false;
            }
        }
        return true;
    }
}
