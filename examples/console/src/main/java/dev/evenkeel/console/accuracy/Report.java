package dev.evenkeel.console.accuracy;

import java.util.List;

/** Where figures are written. */
interface Report {

    /** Writes what a set of data tells. */
    void add(Section section, Bootstrap bootstrap);

    /** Writes how the figures fall when a part is taken away, a table of Markdown. */
    void addParts(String table);

    /** Writes what comes last; after that nothing may be added. */
    void end(List<DataSet> absent);
}
