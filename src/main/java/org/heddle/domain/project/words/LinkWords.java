package org.heddle.domain.project.words;

import java.util.List;
import java.util.stream.Stream;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.link.Link;
import org.heddle.domain.link.Policy;
import org.heddle.domain.link.RegisterEntry;
import org.heddle.domain.link.Tension;
import org.heddle.domain.project.LinkChange;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.report.Counted;
import org.heddle.domain.source.SourceId;

/// How the log speaks of links and of the register: what was linked where, never what was said there.
record LinkWords(ProjectReader reader) {

    String sentence(LinkChange change) {
        return switch (change) {
            case LinkChange.PutLink(var link) -> (reader.links().find(link.id()).isPresent() ? "Edited a link (%s) " : "Linked two passages (%s) ")
                    .formatted(link.kind().word()) + place(link);
            case LinkChange.RemoveLink(var id) -> "Removed a link" + reader.links().find(id).map(link -> " (%s) ".formatted(link.kind().word()) + place(link)).orElse("");
            case LinkChange.DeclareTension(var tension) -> "Declared %s in tension".formatted(codes(tension));
            case LinkChange.WithdrawTension(var tension) -> "Declared %s no longer in tension".formatted(codes(tension));
            case LinkChange.PutPolicy(var policy) -> reader.links().find(policy.id()).isPresent() ? "Edited the policy “%s”".formatted(policy.name())
                    : "Named the policy “%s”".formatted(policy.name());
            case LinkChange.RemovePolicy(var id) -> "Removed the policy “%s”".formatted(reader.links().find(id).map(Policy::name).orElse(""));
            case LinkChange.PutEntry(var entry) -> (reader.links().find(entry.id()).isPresent() ? "Edited an entry" : "Wrote an entry") + of(entry);
            case LinkChange.RemoveEntry(var id) -> "Removed an entry" + reader.links().find(id).map(LinkWords::of).orElse("");
        };
    }

    /// What goes along with a source, counted.
    List<String> along(SourceId source) {
        long passages = reader.links().entries().stream().flatMap(entry -> entry.passages().stream()).filter(one -> one.source().equals(source)).count();
        return counted(Counted.of(reader.links().of(source).size(), "link"), Counted.of(passages, "passage") + " of the register");
    }

    /// What goes along with a code and those below it, counted.
    List<String> along(CodeId code) {
        var codes = reader.codes().codebook().withChildren(code);
        long tensions = reader.links().tensions().stream().filter(tension -> codes.stream().anyMatch(tension::concerns)).count();
        return counted(Counted.of(tensions, "tension"));
    }

    private static List<String> counted(String... counts) {
        return Stream.of(counts).filter(count -> !count.startsWith("0 ")).toList();
    }

    private String place(Link link) {
        return link.from().source().equals(link.to().source()) ? "in “%s”".formatted(source(link.from().source()))
                : "from “%s” to “%s”".formatted(source(link.from().source()), source(link.to().source()));
    }

    private static String of(RegisterEntry entry) {
        return " of the register of disrupted narratives (%s)".formatted(entry.form().words());
    }

    private String codes(Tension tension) {
        return "“%s” and “%s”".formatted(code(tension.one()), code(tension.other()));
    }

    private String code(CodeId id) {
        return reader.codes().codebook().find(id).map(code -> code.name()).orElse("a code");
    }

    private String source(SourceId id) {
        return reader.sources().find(id).map(source -> source.name()).orElse("a source");
    }
}
