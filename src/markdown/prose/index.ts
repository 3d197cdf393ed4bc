import Cite from "./Cite.astro";
import Heading from "./Heading.astro";
import Finding from "./Finding.astro";
import Link from "./Link.astro";
import Term from "./Term.astro";

// The checker of types reads .astro files; the linter cannot, and takes them for errors.
/* eslint-disable @typescript-eslint/no-unsafe-assignment */
/** The only components that a text may use. */
export const proseComponents = { Cite, Finding, Term, a: Link, h2: Heading };
