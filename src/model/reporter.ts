/** Who reports a finding. */
export const reporters = {
  deliverer: { plain: "Told by those who ran it." },
  independent: { plain: "Told by somebody who did not run it." },
  "not-stated": { plain: "Who reports it is not stated." },
} as const;

type Reporter = keyof typeof reporters;

export const reporterNames = Object.keys(reporters) as [Reporter, ...Reporter[]];
