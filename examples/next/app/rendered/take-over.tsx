'use client';

import {useEffect} from 'react';

/** Has the elements taken over once React has hydrated the page. */
export function TakeOver() {
  useEffect(() => void import('./elements'), []);
  return null;
}
