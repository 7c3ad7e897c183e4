package org.heddle.ui.coding;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.CodeRules;
import org.heddle.domain.codebook.CodeStatus;
import org.heddle.domain.codebook.Colour;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.Change.Together;
import org.heddle.domain.project.CodeChange.AddCode;
import org.heddle.domain.project.CodingChange.AddCoding;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.source.Importing;
import org.heddle.workbench.source.Wishes;

/// An interview with everything that is hard to show: twelve codings on one passage, long names, right-to-left turns, a very long turn.
record HardText(SourceId source, List<CodeId> codes) {
    static final String PASSAGE = "The letters lay unopened on the table for three weeks before anybody asked her about them.";

    static HardText in(OpenProject project, Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("Hard interview.txt"), text());
        new Importing(project).importFiles(List.of(file), Wishes.NONE, _ -> { }, () -> false).join();
        var source = project.ask(reader -> reader.sources().named("Hard interview").orElseThrow());
        List<Code> codes = madeUp(project.ask(reader -> reader.codes().codebook().roots().size()));
        project.run(new Together("Made codes", List.<Change>copyOf(codes.stream().map(AddCode::new).toList()))).join();
        String words = project.ask(reader -> reader.sources().text(source.id()));
        int start = words.indexOf(PASSAGE);
        var codings = new ArrayList<AddCoding>();
        for (int at = 0; at < 12; at++) {
            codings.add(coding(project, source.id(), new TextSpan(start + at * 2, start + PASSAGE.length() - at * 3), codes.get(at).id()));
        }
        for (String phrase : List.of("המכתבים", "على الطاولة")) {
            int place = words.indexOf(phrase);
            codings.add(coding(project, source.id(), new TextSpan(place, place + phrase.length()), codes.get(codings.size() % 12).id()));
        }
        project.runEach("Coded", codings.iterator()).join();
        return new HardText(source.id(), codes.stream().map(Code::id).toList());
    }

    private static String text() {
        var text = new StringBuilder("""
                INT: When did you first notice it?
                GP: %s It was not that she could not read. She knew what they would say.
                INT: And then?
                GP: הניחו את המכתבים על השולחן במשך שלושה שבועות, ואף אחד לא שאל אותה עליהם. She said so herself, “מחר”, and laughed.
                PN: وضعت الرسائل على الطاولة لمدة ثلاثة أسابيع ولم يسألها أحد عنها.
                GP: A family 👨‍👩‍👧 of four, and the café downstairs.
                GP:""".formatted(PASSAGE));
        for (int sentence = 0; sentence < 700; sentence++) {
            text.append(" We went through the letters together at the table, and that was most of morning %d.".formatted(sentence));
        }
        for (int turn = 0; turn < 3000; turn++) {
            text.append("\nINT: Hm.\nGP: Yes, letter %d.".formatted(turn));
        }
        return text.append('\n').toString();
    }

    private static List<Code> madeUp(int first) {
        var codes = new ArrayList<Code>();
        for (int at = 0; at < 12; at++) {
            String name = at % 3 == 0 ? "A name that goes on for as long as a name of a code can reasonably go on, number " + at : "Hard " + at;
            codes.add(new Code(CodeId.fresh(), Optional.empty(), first + at, name, Colour.PALETTE.get(at), CodeRules.NONE, CodeStatus.AGREED));
        }
        return codes;
    }

    private static AddCoding coding(OpenProject project, SourceId source, TextSpan span, CodeId code) {
        return new AddCoding(Coding.of(source, span, code, project.coder(), Instant.parse("2026-03-14T12:00:00Z")));
    }
}
