import Cite from "./Cite.astro";
import Finding from "./Finding.astro";
import Link from "./Link.astro";
import Term from "./Term.astro";

/** The only components that a text may use. */
export const proseComponents = { Cite, Finding, Term, a: Link };
