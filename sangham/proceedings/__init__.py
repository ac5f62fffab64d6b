"""proceedings"""
