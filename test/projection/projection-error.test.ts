import { expect } from '@open-wc/testing';
import { ProjectionError, requirePositive } from '../../src/projection/projection-error.js';

describe('a projection error', () => {
  it('is an error with a name and a code to tell it by, and a sentence to show', () => {
    const error = new ProjectionError('no-years', 'Growth a year needs time to pass.');
    expect(error).to.be.instanceOf(Error);
    expect([error.name, error.code, error.message]).to.deep.equal(['ProjectionError', 'no-years', 'Growth a year needs time to pass.']);
    expect(String(error)).to.equal('ProjectionError: Growth a year needs time to pass.');
  });
});

describe('a value that has to be positive', () => {
  it('passes if it is', () => {
    for (const value of [Number.MIN_VALUE, 1, 4600.5, Number.MAX_VALUE]) expect(() => requirePositive('The value', value), String(value)).not.to.throw();
  });

  it('is refused by name if it is not a number', () => {
    for (const value of [NaN, Infinity, -Infinity])
      expect(() => requirePositive('The base', value), String(value))
        .to.throw(ProjectionError, `The base has to be a number; it is ${value}.`)
        .with.property('code', 'not-a-number');
  });

  it('is refused by name if it is not above zero', () => {
    for (const value of [0, -1])
      expect(() => requirePositive('The base', value), String(value))
        .to.throw(ProjectionError, `The base has to be above zero; it is ${value}.`)
        .with.property('code', 'not-positive');
  });
});
