package org.heddle.workbench.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeExample;
import org.heddle.domain.codebook.CodeRules;
import org.heddle.domain.codebook.CodeStatus;
import org.heddle.domain.codebook.ExampleKind;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.CodeChange.AddExample;
import org.heddle.domain.project.CodeChange.DefineCode;
import org.heddle.domain.project.CodeChange.RewordCode;
import org.heddle.domain.project.CodeChange.SetCodeStatus;
import org.heddle.domain.project.VersionChange.ConfirmCodings;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.team.CoderId;
import org.heddle.workbench.codebook.Rechecking;

/// How the sample's codebook went on after its first version: two definitions sharpened, one reworded, examples chosen, a re-check begun.
record SampleCodebook(ProjectReader reader) {
    static final String VERSION = "v1";
    static final String NOTE = "Agreed after both had read four interviews.";
    static final String SHARPENED = "Sharpened the codebook after checking";
    private static final int CONFIRMED = 4;

    List<Change> changes() {
        Code choice = code("Constrained choice");
        Code confidence = code("Lacks confidence");
        Code ripples = code("Ripples outward");
        var changes = new ArrayList<Change>(List.of(
                new DefineCode(choice.id(), with(choice.rules(),
                        "People do choose, but from the little their circumstances leave them, and the speaker says what those circumstances are.",
                        choice.rules().notWhen())),
                new DefineCode(confidence.id(), with(confidence.rules(), confidence.rules().definition(),
                        "What is short is money, a house or a service, or the speaker says that confidence and company are there. "
                                + "If confidence is offered in place of these, use Confidence as the fix.")),
                new RewordCode(ripples.id(), with(ripples.rules(), "A change in one person is passed on to friends, neighbours or a district.",
                        ripples.rules().notWhen())),
                new SetCodeStatus(code("Crisis casework").id(), CodeStatus.PROPOSED)));
        example(choice, ExampleKind.TYPICAL, "C1-1 GP interview", "He could choose the porridge").ifPresent(changes::add);
        example(confidence, ExampleKind.TYPICAL, "I4-2 Group interview", "A lot of our folk haven").ifPresent(changes::add);
        example(confidence, ExampleKind.COUNTER, "I1-1 CLP interview", "No, that was money.").ifPresent(changes::add);
        return changes;
    }

    /// The first codings that the coder looked at again.
    List<Change> confirmations(CoderId coder) {
        return List.of(new ConfirmCodings(Rechecking.waiting(reader, Optional.of(coder)).stream().limit(CONFIRMED)
                .map(waiting -> waiting.coding().id()).toList()));
    }

    private Code code(String name) {
        return reader.codes().codebook().named(name);
    }

    private static CodeRules with(CodeRules rules, String definition, String notWhen) {
        return new CodeRules(definition, rules.useWhen(), notWhen, rules.example(), rules.origin(), rules.theory());
    }

    /// The passage of the coding that begins with these words.
    private Optional<Change> example(Code code, ExampleKind kind, String source, String begins) {
        var where = reader.sources().named(source).orElseThrow();
        String text = reader.sources().text(where.id());
        return reader.codings().of(where.id()).stream().filter(coding -> coding.code().equals(code.id()))
                .filter(coding -> coding.span().of(text).startsWith(begins)).map(Coding::span).findFirst()
                .map(span -> new AddExample(CodeExample.of(code.id(), kind, where.id(), span)));
    }
}
