import Cite from "./Cite.astro";
import Heading from "./Heading.astro";
import Finding from "./Finding.astro";
import Link from "./Link.astro";
import Term from "./Term.astro";

// The linter cannot read .astro files and takes their types for errors. The type checker can read them.
/* eslint-disable @typescript-eslint/no-unsafe-assignment */
/** The only components that a text may use. */
export const proseComponents = { Cite, Finding, Term, a: Link, h2: Heading };
