package org.lambdalab.ui.teachers;
