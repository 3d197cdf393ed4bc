const list = (words: string) => new Set(words.split(/\s+/));

/** Words without a meaning of their own. They are searched for only if the query has no other words. */
export const functionWords = list(`
  a about all also am an and any are as at be because been being between both but by can cannot could did do does doing
  for from get gets getting give given go goes got had has have having he her here hers him his how i if in into is it
  its just let like made make makes making many may me might more most much must my no nor not of off on one ones only
  or other our ours out over own per put same she should show shows so some such than that the their theirs them then
  there these they this those through to too try under up upon us use used uses using very via want was we were what
  whats when where which while who whom whose why will with without would you your yours arent cant couldnt didnt doesnt
  dont hasnt havent isnt shouldnt wasnt wont wouldnt im ive theyre theres thats whats lets keep keeps come comes came
  tell find show want looking look please anything everyone anyone someone every`);

/** Vague words that change the meaning of the word after them: “care homes” are not homes. */
export const modifiers = list("care health healthcare service patient");

/** Words that fit nearly every entry, so that they say little about which one is meant. */
export const vagueWords = list(`
  best better effective effectiveness evidence example examples good great help helped helpful helping helps idea
  ideas increase improve improved improving improvement intervention interventions need needs people reduce reducing
  something thing things tips way ways work worked working works approach approaches project projects scheme schemes
  programme programmes patients patient services service care health healthcare nhs stop stops stopped stopping going
  run runs write writes writing read see sees seeing seen happen happens start starts started usual usually often
  never always already actually really still yet ever even enough quite rather likely mostly mainly currently again
  away back bad new short big whole several certain different various possible able ready right sure real finds
  finding found know knows known knowing take takes taken taking took puts putting set sets bring brings bringing
  brought turn turns think thinks thought say says saying said tries trying tried wants wanted mean means include
  includes included including become becomes remain happened happening left improves increases increased increasing
  raise raises raised raising boost boosts boosted boosting`);
