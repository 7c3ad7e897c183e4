package org.heddle.journey;

import java.nio.file.Path;
import java.util.Optional;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.project.CodingChange.AddCoding;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.ui.Screen;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.Folders;

/// The program's window with somebody in it who codes without end and says what the window calls done; the tests kill it at work.
final class BusyWindow {
    private BusyWindow() {}

    public static void main(String[] folderAndProject) throws Exception {
        Path folder = Path.of(folderAndProject[0]);
        var folders = new Folders(folder.resolve("settings"), folder.resolve("cache"));
        Workspace workspace = User.opens(folders, Optional.of(Path.of(folderAndProject[1]))).shell().workspace();
        SourceId source = workspace.study().now().sources().getFirst().id();
        CodeId code = workspace.study().now().codebook().roots().getFirst().id();
        int already = workspace.study().now().codingCounts().getOrDefault(source, 0);
        for (int at = already;; at++) {
            var coding = Coding.of(source, new TextSpan(at, at + 5), code, workspace.project().coder(), workspace.clock().instant());
            Screen.ask(() -> workspace.run(new AddCoding(coding))).join();
            System.out.println(coding.id().value());
        }
    }
}
