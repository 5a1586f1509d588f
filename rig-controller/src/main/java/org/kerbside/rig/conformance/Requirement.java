package org.kerbside.rig.conformance;

/**
 * One clause, as data.
 *
 * @param chapter timing, scheduling, load-limiting, security, safety, metering or commissioning
 * @param edition of the text that the clause stands in
 * @param limit the number or range demanded, in words where it is no number; empty where there is none
 * @param unit of the limit, empty where it has none
 * @param provenance how well the row is known: the marks V, S, I, M, D and ? as in the references, also combined
 * @param basis law, programme, spec, declaration or advice
 * @param method how it is verified: stimulus, observation, limit
 */
public record Requirement(
        String id,
        String chapter,
        String clause,
        String edition,
        String statement,
        String parameter,
        String limit,
        String unit,
        String provenance,
        String basis,
        String method) {}
