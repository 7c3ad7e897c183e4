package org.heddle.workbench.upkeep;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.project.CodingChange.AddCoding;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.TextSpan;
import org.heddle.workbench.Folders;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.Projects;
import org.heddle.workbench.Threads;
import org.heddle.workbench.searching.SearchQuery;
import org.heddle.workbench.searching.Searching;
import org.heddle.workbench.source.Importing;
import org.heddle.workbench.source.Wishes;

/// A program that imports, codes and searches without end, and says what is on disk; the tests kill it in the middle of its work.
final class BusyHand {
    private BusyHand() {}

    public static void main(String[] folderAndName) throws Exception {
        Path folder = Path.of(folderAndName[0]);
        String name = folderAndName[1];
        var folders = new Folders(folder.resolve("settings"), folder.resolve("cache"));
        OpenProject project = new Projects(Threads.none(), InstantSource.system()).open(folder.resolve("study.heddle"), Optional.empty());
        Searching searching = Searching.of(project, folders);
        CodeId code = project.ask(reader -> reader.codes().codebook().roots()).getFirst().id();
        for (int number = 0;; number++) {
            Path file = Files.writeString(folder.resolve("%s-%d.txt".formatted(name, number)),
                    "GP: The rent of %s is number %d.\n".formatted(name, number).repeat(40));
            new Importing(project).importFiles(List.of(file), Wishes.NONE);
            Source source = project.ask(reader -> reader.sources().named(file.getFileName().toString())).orElseThrow();
            project.run(new AddCoding(Coding.of(source.id(), new TextSpan(4, 12), code, project.coder(), InstantSource.system().instant()))).join();
            searching.search(SearchQuery.of("rent")).join();
            System.out.println(source.name());
        }
    }
}
