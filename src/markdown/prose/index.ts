import Cite from "./Cite.astro";
import Heading from "./Heading.astro";
import Findings from "./Findings.astro";
import Link from "./Link.astro";
import Section from "./Section.astro";
import Term from "./Term.astro";

// The linter cannot read .astro files and takes their types for errors. The type checker can read them.
/* eslint-disable @typescript-eslint/no-unsafe-assignment */
/** The components of a text: those that its author may use, or that stand for groups of them. */
export const proseComponents = { Cite, Findings, Section, Term, a: Link, h2: Heading };
