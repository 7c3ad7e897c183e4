package org.heddle.exchange.exporting.tex;

import java.util.Locale;

/// What LaTeX documents of ours begin with, and columns that fill the page. pdfLaTeX sets European letters, XeLaTeX and LuaLaTeX whatever their fonts have.
public final class TexPage {
    public static final String OPENING = """
            \\documentclass[a4paper,landscape]{article}
            \\usepackage[margin=2cm]{geometry}
            \\usepackage{iftex,array,booktabs,longtable,textcomp}
            \\ifPDFTeX
              \\usepackage[T1]{fontenc}
              \\usepackage[utf8]{inputenc}
              \\DeclareUnicodeCharacter{2212}{\\ensuremath{-}}
              \\DeclareUnicodeCharacter{2260}{\\ensuremath{\\neq}}
              \\DeclareUnicodeCharacter{2264}{\\ensuremath{\\leq}}
              \\DeclareUnicodeCharacter{2265}{\\ensuremath{\\geq}}
              \\DeclareUnicodeCharacter{2192}{\\ensuremath{\\rightarrow}}
            \\else
              \\usepackage{fontspec}
              % Letters that this font lacks stop the run instead of going missing: name one that has them, \\setmainfont{...}
              \\tracinglostchars=3
            \\fi
            \\setlength{\\parindent}{0pt}
            \\begin{document}
            """;

    private TexPage() {}

    /// A column that takes this share of the line, the space beside its words counted in.
    public static String column(double share) {
        return ">{\\raggedright\\arraybackslash}p{" + String.format(Locale.ROOT, "\\dimexpr %.4f\\linewidth-2\\tabcolsep\\relax}", share);
    }
}
