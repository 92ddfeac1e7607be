import { z } from 'zod'
import { endpoint } from '#kit/contract/endpoint.ts'
import { area, day, id, inNeighbourhood, inNeighbourhoodWithId, someText, text } from '#kit/contract/shapes.ts'
import { callShape, forumShape, hidingShape, idlePlaceShape, ownerKinds, placeStates } from './shapes.ts'

export const groundEndpoints = {
  listIdlePlaces: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/idle-places',
    summary: 'Idle places and assets, each with the topic made of it',
    needs: 'topics.see',
    params: inNeighbourhood,
    output: z.object({ places: z.array(idlePlaceShape) }),
  }),
  putIdlePlace: endpoint({
    method: 'PUT',
    path: '/api/n/:neighbourhood/idle-places/:id',
    summary: 'Add or correct an idle place: where, how large, whose, what it could become, with photos',
    needs: 'topics.keep-places',
    params: inNeighbourhoodWithId,
    body: z.object({
      version: z.int().nullable(),
      compoundId: id,
      name: someText(40),
      spot: someText(60),
      area: area.min(1).nullable().default(null),
      ownerKind: z.enum(ownerKinds),
      ownerName: text(60).nullable().default(null),
      couldBecome: text(300).default(''),
      state: z.enum(placeStates).default('idle'),
      photos: z.array(id).max(6).default([]),
    }),
    output: idlePlaceShape,
    refusals: ['topics.unknown-compound', 'files.unknown-file'],
  }),
  listCalls: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/idea-calls',
    summary: 'Calls for ideas, those that close last first',
    needs: 'topics.see',
    params: inNeighbourhood,
    output: z.object({ calls: z.array(callShape) }),
  }),
  putCall: endpoint({
    method: 'PUT',
    path: '/api/n/:neighbourhood/idea-calls/:id',
    summary: 'Call for ideas in a compound until a closing day, or change the call while it is open',
    needs: 'topics.run',
    params: inNeighbourhoodWithId,
    body: z.object({
      compoundId: id.nullable().default(null),
      title: someText(40),
      words: text(500).default(''),
      closesOn: day,
    }),
    output: callShape,
    refusals: ['topics.call-closed', 'topics.call-days', 'topics.unknown-compound'],
  }),
  readForum: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/forum',
    summary: 'The standing forum: its name and the rules in force',
    needs: 'topics.see',
    params: inNeighbourhood,
    output: forumShape,
  }),
  setForum: endpoint({
    method: 'PUT',
    path: '/api/n/:neighbourhood/forum',
    summary: 'Name the forum and set its rules from today on; earlier wordings stay',
    needs: 'topics.set-rules',
    params: inNeighbourhood,
    body: z.object({ id, name: someText(20), words: text(2_000) }),
    output: forumShape,
  }),
  listHidings: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/hidings',
    summary: 'What was hidden and why, appeals and verdicts',
    needs: 'topics.moderate',
    params: inNeighbourhood,
    output: z.object({ hidings: z.array(hidingShape) }),
  }),
}
