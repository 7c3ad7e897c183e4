package org.heddle.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heddle.domain.agreement.AgreementData;
import org.heddle.domain.agreement.AgreementQuestion;
import org.heddle.domain.agreement.Comparison;
import org.heddle.domain.agreement.Measure;
import org.heddle.domain.agreement.interval.Draws;
import org.heddle.domain.agreement.unit.AgreementUnits;
import org.heddle.domain.agreement.unit.Unit;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.Threads;
import org.heddle.workbench.agreement.Agreeing;
import org.heddle.workbench.difference.Differing;

/// Compares the two coders on all codes and all sources.
record AgreementJobs(BenchStudy study) {

    void run() throws Exception {
        study.ledger().measureWithin(study.size(), Job.AGREEMENT_FIRST, runs(), this::firstQuestion);
        try (OpenProject project = study.open(Threads.none())) {
            report(Job.AGREEMENT_CHARACTERS, project, Unit.CHARACTER);
            report(Job.AGREEMENT_TURNS, project, Unit.TURN);
            counting(project);
            differences(project);
        }
    }

    /// Nothing of the study is known yet: each time it is opened anew.
    private long firstQuestion() throws Exception {
        try (OpenProject project = study.open(Threads.none())) {
            long begun = System.nanoTime();
            units(project, Unit.CHARACTER);
            return System.nanoTime() - begun;
        }
    }

    private void report(Job job, OpenProject project, Unit unit) throws Exception {
        units(project, unit);
        study.ledger().measure(study.size(), job, Runs.USUAL, () -> units(project, unit));
    }

    private static long units(OpenProject project, Unit unit) {
        var wish = new Agreeing.Wish(List.of(BenchStudy.FIRST_CODER, BenchStudy.SECOND_CODER), unit, List.of(), List.of());
        return new Agreeing(project).report(wish).join().units();
    }

    private void differences(OpenProject project) throws Exception {
        var two = project.ask(reader -> reader.team().all().subList(0, 2));
        study.ledger().measure(study.size(), Job.DIFFERENCES, runs(), () -> new Differing(project).find(two.getFirst(), two.getLast(), Optional.empty()).join().items().size());
    }

    private Runs runs() {
        return study.size() == Size.LARGE ? Runs.FEW : Runs.USUAL;
    }

    private void counting(OpenProject project) throws Exception {
        Map<SourceId, AgreementUnits> units = new HashMap<>();
        List<Source> sources = project.ask(reader -> reader.sources().all());
        sources.forEach(source -> units.put(source.id(),
                AgreementUnits.of(project.ask(reader -> reader.sources().transcript(source.id())), Unit.CHARACTER)));
        var question = project.ask(reader -> AgreementQuestion.of(reader.team().all().subList(0, 2), Unit.CHARACTER, sources));
        var data = project.ask(reader -> new AgreementData(reader.codes().codebook(), reader.codings().columns(), reader.checks().finished(),
                units::get));
        study.ledger().measure(study.size(), Job.AGREEMENT_ONLY, Runs.USUAL, () -> Comparison.of(question, data).report().units());
        var comparison = Comparison.of(question, data);
        study.ledger().measure(study.size(), Job.UNITIZING, runs(), () -> comparison.unitizing().size());
        study.ledger().measure(study.size(), Job.BOOTSTRAP, Runs.FEW,
                () -> comparison.intervals(Measure.KAPPA, Draws.USUAL, _ -> true).orElseThrow().spreads().size());
    }
}
