import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, got } from '../door/client.ts';
import { usePeople } from '../door/people.ts';
import { useWords } from '../words/words.ts';
import { ListState } from './list-state.tsx';
import { ProblemNote } from './problem.tsx';
import type { Task } from './task-row.tsx';

/** Gives a task to another person whose inbox it is in. */
export function Reassign({ task }: { readonly task: Task }) {
  const { w } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {w.reassign}
        <span className="unseen"> {task.application}</span>
      </button>
      {isOpen && <Officers task={task} onDone={() => setOpen(false)} />}
    </>
  );
}

function Officers({ task, onDone }: { readonly task: Task; readonly onDone: () => void }) {
  const { w } = useWords();
  const personOf = usePeople();
  const queries = useQueryClient();
  const byId = { params: { path: { id: task.id } } };
  const { data, error } = useQuery({
    queryKey: ['tasks', task.id, 'officers'],
    queryFn: () => got(api.GET('/tasks/{id}/officers', byId)),
  });
  const give = useMutation({
    mutationFn: (person: string) => got(api.POST('/tasks/{id}/reassign', { ...byId, body: { person } })),
    onSuccess: onDone,
    onSettled: () => queries.invalidateQueries({ queryKey: ['tasks'] }),
  });
  return (
    <div>
      <ListState error={error} rows={data?.officers} empty={w.nobodyElse} />
      <p className="buttons">
        {data?.officers.map(({ person, name }) => (
          <button key={person} type="button" disabled={give.isPending} onClick={() => give.mutate(person)}>
            {w.giveTo(name ?? personOf(person))}
          </button>
        ))}
      </p>
      {give.error !== null && <ProblemNote error={give.error} />}
    </div>
  );
}
