package org.heddle.ui.analysis;

import java.util.function.Function;
import org.heddle.ui.shell.Workspace;
import org.kordamp.ikonli.feather.Feather;

/// How a page of the Analyse room is called and made.
public record AnalysisDoor(String id, String title, Feather icon, Function<Workspace, AnalysisPage> open) {}
