// the door of this room for those who draw slides
export { susunPaparan } from './susun'
