package org.heddle.cli.coding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.heddle.cli.frame.Fields;
import org.heddle.cli.frame.Output;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.team.CoderId;
import org.heddle.domain.verification.Judgement;
import org.heddle.domain.verification.Verdict;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.coding.CodedPassage;

/// Writes codings as `codings` and `code` show them.
public final class CodingLines {
    private static final int SHORT_ID = 8;

    private final Codebook codebook;
    private final Map<CoderId, String> coders = new HashMap<>();
    private final Set<CodingId> starred;

    public CodingLines(OpenProject project) {
        codebook = project.ask(reader -> reader.codes().codebook());
        starred = project.ask(reader -> reader.codings().starred());
        project.ask(reader -> reader.team().all()).forEach(coder -> coders.put(coder.id(), coder.name()));
    }

    /// Made while they are written.
    Iterable<Fields> all(Iterable<CodedPassage> passages) {
        return () -> StreamSupport.stream(passages.spliterator(), false).map(this::fields).iterator();
    }

    public Fields fields(CodedPassage passage) {
        Coding coding = passage.coding();
        var provenance = passage.provenance();
        return new Fields().put("id", coding.id().value()).put("source", passage.source().name()).put("start", passage.start())
                .put("end", passage.end()).put("text", passage.text()).put("code", codebook.path(coding.code()))
                .put("coder", coders.getOrDefault(coding.coder(), "")).put("at", coding.at()).put("comment", coding.comment())
                .put("stance", coding.stance().word()).put("speaker", provenance.speaker()).put("person", provenance.person())
                .put("role", provenance.role()).put("case", provenance.practice()).put("attribution", provenance.attribution())
                .put("turn", provenance.turn().isPresent() ? provenance.turn().getAsInt() : null)
                .put("check", passage.check().map(Verdict::word).orElse(""))
                .put("checkBefore", passage.checkBefore().map(Verdict::word).orElse(""))
                .put("sourceId", coding.source().value()).put("codeId", coding.code().value()).put("missed", coding.isMissed())
                .put("starred", starred.contains(coding.id()));
    }

    public List<String> cells(CodedPassage passage) {
        Coding coding = passage.coding();
        return List.of(coding.id().value().toString().substring(0, SHORT_ID), passage.source().name(),
                passage.start() + ":" + passage.end(), codebook.code(coding.code()).name(), coders.getOrDefault(coding.coder(), ""),
                passage.said().map(Judgement::word).orElse(""), starred.contains(coding.id()) ? "*" : "",
                passage.provenance().attribution(), Output.shortened(passage.text()));
    }
}
