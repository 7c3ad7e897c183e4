package org.heddle.journey;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import org.heddle.cli.Cli;
import org.heddle.ui.window.Window;
import org.heddle.workbench.Folders;
import org.heddle.workbench.Projects;
import org.heddle.workbench.Threads;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The program without a window, to begin a study quickly and to see what a window left behind.
record CommandLine(Folders folders) {

    /// What was typed last, which must have succeeded, answered.
    String say(Object... words) {
        var answer = new ByteArrayOutputStream();
        var remarks = new ByteArrayOutputStream();
        var cli = new Cli(new Window(folders), new Projects(Threads.none(), InstantSource.system()), folders, "1");
        int exit = cli.run(List.of(words).stream().map(String::valueOf).toList(), answer, remarks);
        if (exit != 0) {
            throw new AssertionError("%s: exit %d, “%s”".formatted(List.of(words), exit, remarks.toString(StandardCharsets.UTF_8)));
        }
        return answer.toString(StandardCharsets.UTF_8);
    }

    JsonNode json(Object... words) {
        return JsonMapper.shared().readTree(say(words));
    }

    /// One line a coding: words, code, coder, comment.
    List<String> codings(Object project) {
        return json("codings", project, "--json").valueStream()
                .map(one -> "%s | %s | %s | %s".formatted(one.get("text").asString(), one.get("code").asString(), one.get("coder").asString(),
                        one.get("comment").asString())).toList();
    }
}
