package org.heddle.ui.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.CodeRules;
import org.heddle.domain.codebook.CodeStatus;
import org.heddle.domain.codebook.Colour;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.project.CodeChange.AddCode;
import org.heddle.domain.project.CodingChange.AddCoding;
import org.heddle.domain.project.SourceChange.AddSource;
import org.heddle.domain.project.TeamChange.AddCoder;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceKind;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.source.Turn;
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;
import org.heddle.ui.shell.Workspace;
import org.heddle.ui.verification.queue.Only;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.Projects;
import org.heddle.workbench.Settings;
import org.heddle.workbench.Threads;
import org.heddle.workbench.searching.Searching;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class VerifyViewModelTest {
    private static final String TEXT = "GP: We patch folk up.";

    @TempDir
    Path folder;

    @Test
    void whoHasNothingToCheckIsToldWhoCould() throws Exception {
        try (var project = new Projects(Threads.none(), InstantSource.system()).create(folder.resolve("study.heddle"), "Ailsa Rennie");
             var workspace = new Workspace(project, Searching.inMemory(project), new Settings(folder), InstantSource.system());
             var model = new VerifyViewModel(workspace)) {
            assertEquals("Nothing has been coded yet. What one coder codes, another one checks here.", model.whyNothing());
            code(project);
            assertEquals("All codings here are your own, and nobody checks an own coding. "
                    + "A second coder can: let one join by the name at the top right.", model.whyNothing());

            var tom = new Coder(CoderId.fresh(), "Tom Okafor");
            project.run(new AddCoder(tom)).get();
            assertEquals("All codings here are your own, and nobody checks an own coding. "
                    + "Tom Okafor can: choose that name at the top right.", model.whyNothing());
            assertEquals(List.of(), model.rows());

            workspace.actAs(tom.id()).join();
            assertEquals("patch", model.current().orElseThrow().excerpt());
            assertEquals(1, model.inAll().codings());

            var code = project.ask(reader -> reader.codes().codebook().inOrder()).getFirst().id();
            model.only(new Only(Optional.empty(), Set.of(code), Optional.empty()));
            assertEquals(1, model.inAll().codings());
            model.only(new Only(Optional.of(tom.id()), Set.of(code), Optional.empty()));
            assertEquals(List.of(), model.rows());
            assertEquals("Nothing to check passes the filter. Choose All in the funnel.", model.whyNothing());
            model.only(Only.ANY);
            assertEquals(1, model.inAll().codings());
        }
    }

    private static void code(OpenProject project) throws Exception {
        var source = Source.of("I1-1", "I1-1.txt", SourceKind.INDIVIDUAL_INTERVIEW, TEXT);
        var code = new Code(CodeId.fresh(), Optional.empty(), 0, "Working downstream", Colour.PALETTE.getFirst(), CodeRules.NONE, CodeStatus.AGREED);
        project.run(new AddSource(source, TEXT, List.of(new Turn(1, "GP", 4, TEXT.length())), List.of(), Optional.empty())).get();
        project.run(new AddCode(code)).get();
        project.run(new AddCoding(Coding.of(source.id(), new TextSpan(7, 12), code.id(), project.coder(), InstantSource.system().instant()))).get();
    }
}
