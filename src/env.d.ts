/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What the text of the page may name. The page sets it, and the components in the text read it. */
    prose?: import("./markdown/prose/prose.ts").Prose;
  }
}
