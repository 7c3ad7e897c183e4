package org.heddle.exchange.exporting.tex;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// A LaTeX file for XeLaTeX or LuaLaTeX on landscape pages, with tables that go on over pages.
public final class TexFile {
    private TexFile() {}

    /// What stands between the beginning and the end of the document.
    @FunctionalInterface
    public interface Body {
        void write(Writer tex) throws IOException;
    }

    public static void write(OutputStream out, Body body) throws IOException {
        var tex = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        tex.write("""
                \\documentclass[a4paper,landscape]{article}
                \\usepackage[margin=2cm]{geometry}
                \\usepackage{fontspec}
                \\usepackage{array,booktabs,longtable,textcomp}
                \\setlength{\\parindent}{0pt}
                \\begin{document}
                """);
        body.write(tex);
        tex.write("\\end{document}\n");
        tex.flush();
    }

    /// A table's column that takes this share of a line and breaks its words without stretching them.
    public static String column(double share) {
        return ">{\\raggedright\\arraybackslash}p{" + String.format(Locale.ROOT, "%.3f", share) + "\\linewidth}";
    }
}
