package org.kerbside.reports.diagram;

import java.util.List;

/** One window of time to be drawn, with the findings that it shows. */
record Panel(String title, Span window, List<Judged> judged) {}
