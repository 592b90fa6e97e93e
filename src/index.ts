/** The public doors of sayswho that also run in a browser. */

export type { CaseFolder } from "./case-file/case-folder.ts";
export { type CaseForm, formatCase } from "./case-file/format-case.ts";
export { type ParsedCase, parseCase } from "./case-file/parse-case.ts";
export { CASE_FILES, type CaseFile, type CaseFileStem, jsonSchemaOf } from "./case-file/schema.ts";
export { type Applied, applyEdit } from "./edit/apply-edit.ts";
export { addClaim, type NewClaim } from "./edit/changes/add-claim.ts";
export { addEntity, type NewEntity } from "./edit/changes/add-entity.ts";
export { addReply, changeReply, type NewReply } from "./edit/changes/add-reply.ts";
export { addSource, type FrozenText, type NewSource } from "./edit/changes/add-source.ts";
export { changeClaim, reanchor } from "./edit/changes/change-claim.ts";
export { changeEntity } from "./edit/changes/change-entity.ts";
export { chainOf, changeFrame, claimsOfFrame, isInFrame } from "./edit/changes/change-frame.ts";
export type { Fields } from "./edit/changes/change-part.ts";
export { changeSource } from "./edit/changes/change-source.ts";
export type { Reason } from "./edit/changes/correction-of.ts";
export { joinEntities, joinSources, partEntity } from "./edit/changes/join-records.ts";
export { keepApart } from "./edit/changes/keep-apart.ts";
export { setReading } from "./edit/changes/set-reading.ts";
export { supersede, withdrawClaim } from "./edit/changes/withdraw-claim.ts";
export { type CheckedEdit, checkEdit } from "./edit/check-edit.ts";
export { type Accepting, acceptDraft } from "./edit/drafts/accept-draft.ts";
export { type DraftBox, EMPTY_BOX, openDrafts } from "./edit/drafts/draft-box.ts";
export { DRAFT_RULES, type DraftRule, type DraftTrouble } from "./edit/drafts/draft-trouble.ts";
export { type DraftJudge, draftJudge, type JudgedDraft } from "./edit/drafts/judge-draft.ts";
export { type CaseParts, type Change, type ChangeOf, type Edit, inverseOf, type PartKind } from "./edit/edit.ts";
export type { EditIssue } from "./edit/edit-issue.ts";
export type { Excerpt } from "./edit/proposals/excerpt.ts";
export { type ProposalJudge, proposalJudge } from "./edit/proposals/judge-proposals.ts";
export { PROPOSAL_RULES, type ProposalAnswer, type ProposalRule } from "./edit/proposals/proposal-answer.ts";
export { proposalJsonSchema } from "./edit/proposals/proposal-json-schema.ts";
export { type FoundPassage, findPassage } from "./edit/revisions/find-passage.ts";
export {
  type Revised,
  type RevisedPassages,
  type RevisedStretch,
  revisedPassages,
} from "./edit/revisions/revised-passages.ts";
export { type Revision, type TakenOver, takeOver } from "./edit/revisions/take-over.ts";
export {
  beginWorking,
  type PartName,
  partOf,
  partsOf,
  recordsNow,
  referrersOf,
  THE_CASE,
  type WorkingCase,
} from "./edit/working-case.ts";
export { SaysWhoError, type SaysWhoErrorCode } from "./errors.ts";
export type { ExportAsked, ExportPart, Format } from "./formats/format.ts";
export { FORMATS } from "./formats/formats.ts";
export type { Loss } from "./formats/loss/loss.ts";
export { lossesOf } from "./formats/loss/losses-of.ts";
export type { GivenText, NamedText, Read, Reader, ReaderInput } from "./formats/readers/reader.ts";
export { READERS } from "./formats/readers/readers.ts";
export { type Imported, importFile } from "./formats/readers/tellings/import-file.ts";
export type { ImportReport } from "./formats/readers/tellings/import-report.ts";
export type { Entry, Mention, Quote, Reading, Telling, Work } from "./formats/readers/tellings/telling.ts";
export type { TextInPieces } from "./formats/readers/text-in-pieces.ts";
export { addClaimEdge, type ClaimEdgeAttributes } from "./graph/add-claim-edge.ts";
export { type LeaveAsked, type LeaveTerms, termsToday } from "./graph/gate/leave-terms.ts";
export { type CaseAtHand, type LeavingCase, leavingCase } from "./graph/gate/leaving-case.ts";
export { type MayLeave, mayLeave } from "./graph/gate/may-leave.ts";
export type { MentionLeft } from "./graph/gate/mentions-left.ts";
export type { StayedBehind } from "./graph/gate/stayed-behind.ts";
export { graphView } from "./graph/graph-view.ts";
export { type Layout, layOut } from "./graph/layout.ts";
export { type Link, linkBetween, links } from "./graph/link.ts";
export { type Resolved, resolveEntity } from "./graph/names/resolve-entity.ts";
export { type Found, searchEntities } from "./graph/names/search.ts";
export { type Neighbourhood, neighbourhood } from "./graph/neighbourhood.ts";
export { type Hop, type Path, type PathOptions, shortestPaths } from "./graph/paths.ts";
export {
  type ClaimMask,
  type Clock,
  rowsOf,
  type Selection,
  selectClaims,
  type TimeWindow,
} from "./graph/selection.ts";
export { type Anchor, AnchorSchema } from "./model/anchor.ts";
export { type Attribution, isCarrier, STEP_MODES, type Step, type StepMode, StepSchema } from "./model/attribution.ts";
export { type CaseHeader, CaseHeaderSchema, type CaseRecords } from "./model/case.ts";
export { type Claim, ClaimSchema, type EdgeClaim, isEdgeClaim, type Polarity, type Remark } from "./model/claim.ts";
export { type Correction, CorrectionSchema } from "./model/correction.ts";
export { type Draft, DraftSchema } from "./model/draft.ts";
export { type EdtfTime, EdtfTimeSchema, timeBounds } from "./model/edtf-time.ts";
export { type Entity, type EntityKind, EntitySchema } from "./model/entity.ts";
export {
  type CaseId,
  type ClaimId,
  type EntityId,
  type Sha256,
  type SourceId,
  THE_WORK,
  UNATTRIBUTED,
} from "./model/id.ts";
export type { Issue, Place, Severity } from "./model/issue.ts";
export { plainDateBounds, type TimeBounds } from "./model/plain-date.ts";
export {
  allegedLabel,
  type Ends,
  FAMILIES,
  type Family,
  PREDICATES,
  type Predicate,
  type PredicateId,
  predicateOf,
  relationshipType,
  shortLabel,
} from "./model/predicate.ts";
export { type Proposal, ProposalSchema } from "./model/proposal.ts";
export { type FoundQuote, type QuoteFinder, quoteFinder, type SoughtQuote } from "./model/quote-finder.ts";
export { type Reply, ReplySchema } from "./model/reply.ts";
export { sha256Of } from "./model/sha256.ts";
export { type Source, SourceSchema } from "./model/source.ts";
export type { Actor, NamedActor } from "./provenance/actors/actor.ts";
export { type Actors, actorsOf } from "./provenance/actors/actors.ts";
export { nameActor } from "./provenance/actors/name-actor.ts";
export { asKnownOn, type KnowledgeClock, type KnowledgeOverlap } from "./provenance/as-known-on.ts";
export { type Fallout, type FalloutAsking, falloutOf, type Shaken } from "./provenance/asking/fallout.ts";
export { groupsOf, type Identity, type LineGroup } from "./provenance/asking/line-group.ts";
export { type Order, type OrderedTelling, orderOf } from "./provenance/asking/order.ts";
export { pathsBySourcing, type SourcedPath, type SourcedPathOptions } from "./provenance/asking/paths-by-sourcing.ts";
export { type Question, questionsOf } from "./provenance/asking/questions.ts";
export { type DoubtWorth, type Why, whyOf } from "./provenance/asking/why.ts";
export type { Asking } from "./provenance/counting/asking.ts";
export { countInWords, countsInWords } from "./provenance/counting/counts-in-words.ts";
export { type Counts, countsOf } from "./provenance/counting/counts-of.ts";
export { type Interval, independentLines } from "./provenance/counting/independent-lines.ts";
export { type CountedTelling, type Lines, linesOf } from "./provenance/counting/lines.ts";
export { type Sourcing, sourcingOf } from "./provenance/counting/sourcing.ts";
export { supportOf } from "./provenance/counting/support.ts";
export type { Told } from "./provenance/counting/traced.ts";
export { type CircularityFinding, circularityOf } from "./provenance/findings/circularity.ts";
export { type Contradiction, contradictions } from "./provenance/findings/contradiction.ts";
export { type Budget, beginBudget } from "./provenance/packing/budget.ts";
export type { Count } from "./provenance/packing/count.ts";
export { type Proposition, propositionsOf, tellingsOf } from "./provenance/propositions/propositions-of.ts";
export { type Ablation, without } from "./provenance/removal/ablation.ts";
export { type ActorIndex, indexActors } from "./provenance/removal/actor-index.ts";
export { type Bottleneck, bottlenecksOf } from "./provenance/removal/bottleneck.ts";
export { connectedPairs } from "./provenance/removal/connected-pairs.ts";
export type { Loss as ActorLoss } from "./provenance/removal/loss.ts";
export type { Pair } from "./provenance/removal/pair.ts";
export type { Weakened } from "./provenance/removal/weakened.ts";
export { standingClaims } from "./provenance/standing-claims.ts";
export type { Trace } from "./provenance/traces/trace.ts";
export { type Reach, type Tracer, type Tracing, tracerOf } from "./provenance/traces/tracer.ts";
export { NO_TRUST, type Trust } from "./provenance/traces/trust.ts";
export type { Doubt } from "./provenance/worlds/doubt.ts";
export { type IdentityDoubts, identityDoubtsOf } from "./provenance/worlds/identity-doubts.ts";
export type { IsOpen } from "./provenance/worlds/identity-graph.ts";
export type { World } from "./provenance/worlds/least-world.ts";
export { openBut } from "./provenance/worlds/open-doubts.ts";
export { type RedactedCase, redactCase } from "./redaction/redact-case.ts";
export type { RedactionEntry } from "./redaction/redaction-ledger.ts";
export type { Adjacency } from "./table/adjacency.ts";
export type { ClaimTable } from "./table/claim-table.ts";
export { readSnapshot } from "./table/read-snapshot.ts";
export { NONE, type Row } from "./table/row.ts";
export { type Snapshot, writeSnapshot } from "./table/snapshot.ts";
export { buildTable } from "./table/table-builder.ts";
