package org.heddle.workbench.searching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeRules;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.memo.CodingNote;
import org.heddle.domain.memo.Memo;
import org.heddle.domain.memo.Statement;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;

/// Something that researchers wrote about their material: a memo, what one coder noted under a heading, or the meaning of a code.
public record Writing(Sort sort, UUID id, String title, String about, String text) {
    /// What was written.
    public enum Sort {
        MEMO("memo"), NOTE("coding note"), DEFINITION("code");

        private final String words;

        Sort(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /// All writings that one coder may read: memos, notes, then codes in framework order.
    static List<Writing> all(ProjectReader reader) {
        Codebook codebook = reader.codes().codebook();
        Map<SourceId, String> sources = reader.sources().all().stream().collect(Collectors.toMap(Source::id, Source::name));
        List<Writing> all = new ArrayList<>();
        reader.memos().all().forEach(memo -> all.add(of(memo)));
        reader.notes().all().forEach(note -> all.add(of(note, codebook, sources)));
        codebook.inOrder().forEach(code -> all.add(of(code, codebook)));
        return all;
    }

    private static Writing of(Memo memo) {
        return new Writing(Sort.MEMO, memo.id().value(), memo.heading(), memo.target().sort(), joined(memo.title(), memo.text()));
    }

    private static Writing of(CodingNote note, Codebook codebook, Map<SourceId, String> sources) {
        String heading = codebook.find(note.heading()).map(Code::name).orElse("");
        String text = note.statements().stream().map(Statement::text).collect(Collectors.joining("\n"));
        return new Writing(Sort.NOTE, note.id().value(), heading, sources.getOrDefault(note.source(), ""), text);
    }

    private static Writing of(Code code, Codebook codebook) {
        CodeRules rules = code.rules();
        return new Writing(Sort.DEFINITION, code.id().value(), code.name(), codebook.path(code.id()).toString(),
                joined(code.name(), rules.definition(), rules.useWhen(), rules.notWhen(), rules.example(), rules.origin(), rules.theory()));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining("\n"));
    }
}
