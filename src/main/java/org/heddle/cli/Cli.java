package org.heddle.cli;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.heddle.cli.analysis.AbsencesCommand;
import org.heddle.cli.analysis.CoOccurrenceCommand;
import org.heddle.cli.analysis.CompareCommand;
import org.heddle.cli.analysis.CountsCommand;
import org.heddle.cli.analysis.CoverageCommand;
import org.heddle.cli.analysis.CrosstabCommand;
import org.heddle.cli.analysis.PortraitCommand;
import org.heddle.cli.analysis.SaturationCommand;
import org.heddle.cli.cases.CaseCommand;
import org.heddle.cli.cases.CasesCommand;
import org.heddle.cli.cases.SpeakerCommand;
import org.heddle.cli.codebook.CodebookCommand;
import org.heddle.cli.codebook.RecheckCommand;
import org.heddle.cli.codebook.VersionCommand;
import org.heddle.cli.coding.CodeCommand;
import org.heddle.cli.coding.CodingCommand;
import org.heddle.cli.coding.CodingsCommand;
import org.heddle.cli.coding.UncodeCommand;
import org.heddle.cli.difference.DifferencesCommand;
import org.heddle.cli.difference.SettleCommand;
import org.heddle.cli.difference.SurgeryCommand;
import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Exit;
import org.heddle.cli.frame.Output;
import org.heddle.cli.frame.ReaderLeft;
import org.heddle.cli.frame.Verb;
import org.heddle.cli.frame.Windows;
import org.heddle.cli.frame.WrongUsage;
import org.heddle.cli.link.GroupsCommand;
import org.heddle.cli.link.LinksCommand;
import org.heddle.cli.link.PolicyCommand;
import org.heddle.cli.link.RegisterCommand;
import org.heddle.cli.link.TensionCommand;
import org.heddle.cli.manuscript.AuditCommand;
import org.heddle.cli.finding.ArrangementCommand;
import org.heddle.cli.finding.ClaimCommand;
import org.heddle.cli.finding.ConclusionCommand;
import org.heddle.cli.finding.FindingsCommand;
import org.heddle.cli.finding.QuestionCommand;
import org.heddle.cli.matrix.CaseStudyCommand;
import org.heddle.cli.matrix.MatrixCommand;
import org.heddle.cli.memo.MemoCommand;
import org.heddle.cli.memo.NoteCommand;
import org.heddle.cli.methods.MethodsCommand;
import org.heddle.cli.project.BackupCommand;
import org.heddle.cli.project.ContributionsCommand;
import org.heddle.cli.project.DemoCommand;
import org.heddle.cli.project.DoctorCommand;
import org.heddle.cli.project.LogCommand;
import org.heddle.cli.project.MergeCommand;
import org.heddle.cli.project.NewCommand;
import org.heddle.cli.project.OpenCommand;
import org.heddle.cli.project.RedoCommand;
import org.heddle.cli.project.UndoCommand;
import org.heddle.cli.quotes.BalanceCommand;
import org.heddle.cli.quotes.ColumnsCommand;
import org.heddle.cli.quotes.ExhibitCommand;
import org.heddle.cli.quotes.FaithfulCommand;
import org.heddle.cli.quotes.ProposeCommand;
import org.heddle.cli.quotes.QuoteCommand;
import org.heddle.cli.quotes.QuotesCommand;
import org.heddle.cli.quotes.SearchCommand;
import org.heddle.cli.quotes.SearchesCommand;
import org.heddle.cli.source.CorrectCommand;
import org.heddle.cli.source.ImportCommand;
import org.heddle.cli.source.LinesCommand;
import org.heddle.cli.source.RemoveCommand;
import org.heddle.cli.source.SourcesCommand;
import org.heddle.cli.source.TextCommand;
import org.heddle.cli.source.UncodedCommand;
import org.heddle.cli.team.AgreementCommand;
import org.heddle.cli.team.AssignCommand;
import org.heddle.cli.team.AnswerCommand;
import org.heddle.cli.team.CheckCommand;
import org.heddle.cli.team.FinishedCommand;
import org.heddle.cli.team.PassCommand;
import org.heddle.cli.team.VerificationCommand;
import org.heddle.cli.transcript.TranscriptCommand;
import org.heddle.workbench.Failures;
import org.heddle.workbench.Folders;
import org.heddle.workbench.Front;
import org.heddle.workbench.Projects;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/// Finds the command that was asked for, runs it, and turns whatever comes of it into an exit code and at most one line of complaint.
public final class Cli {
    private static final Map<String, Supplier<Verb>> COMMANDS = commands();

    private final Front front;
    private final Projects projects;
    private final Folders folders;
    private final String version;

    public Cli(Front front, Projects projects, Folders folders, String version) {
        this.front = front;
        this.projects = projects;
        this.folders = folders;
        this.version = version;
    }

    /// Only the command that is asked for is built, which keeps the start fast.
    private static Map<String, Supplier<Verb>> commands() {
        var commands = new LinkedHashMap<String, Supplier<Verb>>();
        commands.put("open", OpenCommand::new);
        commands.put("demo", DemoCommand::new);
        commands.put("new", NewCommand::new);
        commands.put("import", ImportCommand::new);
        commands.put("correct", CorrectCommand::new);
        commands.put("remove", RemoveCommand::new);
        commands.put("sources", SourcesCommand::new);
        commands.put("text", TextCommand::new);
        commands.put("speaker", SpeakerCommand::new);
        commands.put("case", CaseCommand::new);
        commands.put("cases", CasesCommand::new);
        commands.put("codebook", CodebookCommand::new);
        commands.put("version", VersionCommand::new);
        commands.put("recheck", RecheckCommand::new);
        commands.put("code", CodeCommand::new);
        commands.put("uncode", UncodeCommand::new);
        commands.put("coding", CodingCommand::new);
        commands.put("undo", UndoCommand::new);
        commands.put("redo", RedoCommand::new);
        commands.put("codings", CodingsCommand::new);
        commands.put("memo", MemoCommand::new);
        commands.put("note", NoteCommand::new);
        commands.put("check", CheckCommand::new);
        commands.put("answer", AnswerCommand::new);
        commands.put("finished", FinishedCommand::new);
        commands.put("pass", PassCommand::new);
        commands.put("assign", AssignCommand::new);
        commands.put("uncoded", UncodedCommand::new);
        commands.put("lines", LinesCommand::new);
        commands.put("verification", VerificationCommand::new);
        commands.put("agreement", AgreementCommand::new);
        commands.put("differences", DifferencesCommand::new);
        commands.put("settle", SettleCommand::new);
        commands.put("surgery", SurgeryCommand::new);
        commands.put("counts", CountsCommand::new);
        commands.put("compare", CompareCommand::new);
        commands.put("absences", AbsencesCommand::new);
        commands.put("coverage", CoverageCommand::new);
        commands.put("portrait", PortraitCommand::new);
        commands.put("crosstab", CrosstabCommand::new);
        commands.put("cooccurrence", CoOccurrenceCommand::new);
        commands.put("saturation", SaturationCommand::new);
        commands.put("matrix", MatrixCommand::new);
        commands.put("casestudy", CaseStudyCommand::new);
        commands.put("links", LinksCommand::new);
        commands.put("tension", TensionCommand::new);
        commands.put("policy", PolicyCommand::new);
        commands.put("register", RegisterCommand::new);
        commands.put("groups", GroupsCommand::new);
        commands.put("arrangement", ArrangementCommand::new);
        commands.put("findings", FindingsCommand::new);
        commands.put("question", QuestionCommand::new);
        commands.put("conclusion", ConclusionCommand::new);
        commands.put("claim", ClaimCommand::new);
        commands.put("search", SearchCommand::new);
        commands.put("searches", SearchesCommand::new);
        commands.put("quote", QuoteCommand::new);
        commands.put("propose", ProposeCommand::new);
        commands.put("quotes", QuotesCommand::new);
        commands.put("columns", ColumnsCommand::new);
        commands.put("exhibit", ExhibitCommand::new);
        commands.put("balance", BalanceCommand::new);
        commands.put("audit", AuditCommand::new);
        commands.put("transcript", TranscriptCommand::new);
        commands.put("merge", MergeCommand::new);
        commands.put("faithful", FaithfulCommand::new);
        commands.put("backup", BackupCommand::new);
        commands.put("doctor", DoctorCommand::new);
        commands.put("log", LogCommand::new);
        commands.put("contributions", ContributionsCommand::new);
        commands.put("methods", MethodsCommand::new);
        return commands;
    }

    /// Does what the arguments say; answers the exit code.
    public int run(List<String> arguments, OutputStream answer, OutputStream remarks) {
        var out = new Output(answer, remarks);
        try {
            return answer(arguments, out);
        } catch (WrongUsage wrong) {
            out.remark(wrong.sentence());
            return Exit.WRONG_USAGE;
        } catch (ReaderLeft _) {
            return Exit.DONE;
        } catch (Exception | OutOfMemoryError | LinkageError | StackOverflowError failure) {
            out.remark(Failures.explain(failure).sentence());
            return Exit.REFUSED;
        }
    }

    private int answer(List<String> arguments, Output out) throws Exception {
        try {
            int exit = dispatch(arguments, new Desk(projects, folders, front, out));
            out.flush();
            return exit;
        } catch (CompletionException underway) {
            throw underway.getCause() instanceof WrongUsage wrong ? wrong : underway;
        }
    }

    private int dispatch(List<String> arguments, Desk desk) throws Exception {
        if (arguments.isEmpty()) {
            return Windows.open(desk, Optional.empty());
        }
        String first = arguments.getFirst();
        if (first.equals("--version")) {
            desk.out().line("Heddle " + version);
            return Exit.DONE;
        }
        if (List.of("--help", "-h", "help").contains(first)) {
            desk.out().write(usage());
            return Exit.DONE;
        }
        Supplier<Verb> command = COMMANDS.get(first);
        if (command == null) {
            throw new WrongUsage("There is no such command. “heddle --help” lists them.");
        }
        return run(first, command.get(), arguments.subList(1, arguments.size()), desk);
    }

    private static int run(String name, Verb command, List<String> arguments, Desk desk) throws Exception {
        CommandLine line = line(name, command);
        try {
            line.parseArgs(arguments.toArray(String[]::new));
        } catch (ParameterException wrong) {
            throw new WrongUsage(complaint(name, wrong));
        }
        if (line.isUsageHelpRequested()) {
            desk.out().write(line.getUsageMessage(Ansi.OFF));
            return Exit.DONE;
        }
        return command.run(desk);
    }

    private static CommandLine line(String name, Verb command) {
        CommandSpec spec = CommandSpec.forAnnotatedObject(command).name("heddle " + name).mixinStandardHelpOptions(false);
        spec.addOption(OptionSpec.builder("-h", "--help").usageHelp(true).description("Shows this.").build());
        return new CommandLine(spec).setExpandAtFiles(false).setUsageHelpAutoWidth(false);
    }

    /// Says what is missing by the names of our own options and parameters, and nothing of what was typed.
    private static String complaint(String name, ParameterException wrong) {
        String what = wrong instanceof MissingParameterException missing
                ? "something is missing: " + String.join(", ", missing.getMissing().stream().map(Cli::called).toList())
                : "an option, or what was given for one, was not understood";
        return "heddle %s: %s. “heddle %s --help” shows how it is used.".formatted(name, what, name);
    }

    private static String called(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String usage() {
        var lines = new StringBuilder("Heddle, a workbench for qualitative coding. Without a command it opens the window.\n\n");
        COMMANDS.forEach((name, command) -> {
            String[] about = CommandSpec.forAnnotatedObject(command.get()).usageMessage().description();
            lines.append("  heddle %-13s %s%n".formatted(name, String.join(" ", Arrays.asList(about))));
        });
        return lines.append("\n“heddle COMMAND --help” shows how a command is used, “heddle --version” which version this is.\n").toString();
    }
}
