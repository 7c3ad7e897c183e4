package org.heddle.workbench.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.finding.claim.CausalClaim;
import org.heddle.domain.link.Shown;
import org.heddle.domain.memo.Memo;
import org.heddle.domain.memo.MemoKind;
import org.heddle.domain.memo.MemoLink;
import org.heddle.domain.memo.MemoTarget;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.quotes.published.Passage;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.link.Showing;

/// A claim with its memo and the passages in which it is made.
public record Claimed(Memo memo, CausalClaim claim, List<Shown> said) {
    public Claimed {
        said = List.copyOf(said);
    }

    /// All claims of the study, the oldest first. Works off the JavaFX thread.
    public static List<Claimed> all(OpenProject project) {
        List<Memo> memos = project.ask(Claimed::memos);
        Map<Memo, Set<Passage>> passages = project.ask(reader -> memos.stream().collect(Collectors.toMap(memo -> memo, memo -> passages(memo, reader))));
        Map<Passage, Shown> shown = new Showing(project).of(passages.values().stream().flatMap(Set::stream).toList());
        var all = new ArrayList<Claimed>();
        for (Memo memo : memos) {
            all.add(new Claimed(memo, CausalClaim.read(memo.text()),
                    passages.getOrDefault(memo, Set.of()).stream().map(shown::get).filter(Objects::nonNull).toList()));
        }
        return all;
    }

    static List<Memo> memos(ProjectReader reader) {
        return reader.memos().all().reversed().stream().filter(memo -> memo.kind() == MemoKind.CLAIM).sorted(Comparator.comparing(Memo::made)).toList();
    }

    /// Where it points to, and the coding that it is about.
    private static Set<Passage> passages(Memo memo, ProjectReader reader) {
        var all = new LinkedHashSet<Passage>();
        if (memo.target() instanceof MemoTarget.OfCoding(var id)) {
            reader.codings().find(id).map((Coding coding) -> new Passage(coding.source(), coding.span())).ifPresent(all::add);
        }
        for (MemoLink link : memo.links()) {
            if (link instanceof MemoLink.ToPassage(var source, var span)) {
                all.add(new Passage(source, span));
            }
        }
        return all;
    }

    /// Who makes it, each speaker once.
    public String speakers() {
        return said.stream().map(one -> one.voice().attribution().isEmpty() ? one.voice().speaker() : one.voice().attribution())
                .filter(words -> !words.isEmpty()).distinct().collect(Collectors.joining(", "));
    }
}
